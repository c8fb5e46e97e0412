import { type Html, html } from '../../html.ts';
import { DAGEN, DAGNAMEN } from '../../scenario/dagen.ts';

/** The days that can be chosen, and the way back. */
export const toonDagen = (): Html => html`<section aria-labelledby="dagen">
<h2 id="dagen">Een dag kiezen</h2>
<p>Een dag zet meer bronnen tegelijk in een toestand. De andere bronnen zijn dan gezond.</p>
<ul class="dagen">${DAGNAMEN.map(
  (naam) => html`
<li><form method="post" action="/__admin/formulier"><input type="hidden" name="actie" value="dag"><input type="hidden" name="dag" value="${naam}">
<button aria-describedby="dag-${naam}">${naam}</button></form><p id="dag-${naam}">${DAGEN[naam].omschrijving}</p></li>`,
)}
<li><form method="post" action="/__admin/formulier"><input type="hidden" name="actie" value="herstel">
<button aria-describedby="dag-herstel">Alles herstellen</button></form><p id="dag-herstel">Elke bron gezond, geen storingen, leeg journaal.</p></li>
</ul>
</section>`;
