import { type Html, html } from '../../html.ts';
import type { Aanroep } from '../../journaal/journaal.ts';
import type { AdminOpties } from '../create-admin.ts';
import { getAanroepen } from '../requests.ts';

const MAXIMUM_REGELS = 50;

/** The last calls, newest first. */
export const toonJournaal = (opties: AdminOpties): Html => {
  const { totaal, aanroepen } = getAanroepen(opties, { limit: MAXIMUM_REGELS });
  return html`<section aria-labelledby="journaal">
<h2 id="journaal">Journaal</h2>
<p>De laatste ${MAXIMUM_REGELS} aanroepen, de nieuwste bovenaan. Waarden over personen zijn gemaskeerd.</p>
<p class="knoppen"><button type="button" id="pauze" aria-pressed="false" hidden>Pauzeer verversen</button></p>
<div class="rol" role="region" aria-label="Aanroepen" tabindex="0" id="aanroepen" data-live>
${totaal === 0 ? html`<p>Er is nog niets gevraagd.</p>` : toonTabel(aanroepen)}
</div>
</section>`;
};

const toonTabel = (aanroepen: readonly Aanroep[]): Html => html`<table>
<thead><tr><th scope="col">Nr.</th><th scope="col">Tijd (UTC)</th><th scope="col">Bron</th><th scope="col">Vraag</th><th scope="col">Scenario</th>
<th scope="col">Antwoord</th></tr></thead>
<tbody>${aanroepen.toReversed().map(toonRegel)}
</tbody>
</table>`;

const toonRegel = ({
  nummer,
  tijdstip,
  bron,
  method,
  pad,
  parameters,
  scenario,
  status,
  storingen,
}: Aanroep): Html => html`
<tr><td>${nummer}</td><td>${tijdstip.slice(11, 19)}</td><td>${bron}</td><td class="breed"><code>${method} ${pad}</code>${toonParameters(parameters)}</td>
<td>${scenario}</td><td>${status ?? 'geen'}${storingen.length > 0 ? html`<br><span class="klein">${storingen.join(', ')}</span>` : html``}</td></tr>`;

const toonParameters = (parameters: Aanroep['parameters']): Html => {
  const regels = Object.entries(parameters).map(([naam, waarde]) => `${naam}=${waarde}`);
  return regels.length === 0 ? html`` : html`<br><span class="klein">${regels.join(' ')}</span>`;
};
