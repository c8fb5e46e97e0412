import { type Html, html } from '../../html.ts';
import { PARTNERS, type Partner } from '../../personas/partners.ts';

/** The test partners, with the command that gives a token of each. */
export const toonPartners = (): Html => html`<section aria-labelledby="partners">
<h2 id="partners">Partners (${PARTNERS.length})</h2>
<p>Verzonnen organisaties die namens zichzelf vragen, met een doel.</p>
<ul class="kaarten">${PARTNERS.map(toonPartner)}
</ul>
</section>`;

const toonPartner = ({ naam, organisatie, oin, scopes, doelen }: Partner): Html => html`
<li>
<h3>${organisatie}</h3>
<p class="klein">OIN ${oin}</p>
<p class="klein">Mag ten hoogste: ${scopes.join(', ')}. Doelen: ${doelen.join(', ')}.</p>
<p><code class="opdracht">npm run -s token -- --partner ${naam} --scope ${scopes[0] ?? ''} --doel ${doelen[0] ?? ''}</code></p>
</li>`;
