import { type Html, html } from '../../html.ts';
import { PERSONAS, type Persona } from '../../personas/personas.ts';

/** The test people and employers, with the command that gives a token of each. */
export const toonPersonas = (): Html => html`<section aria-labelledby="personas">
<h2 id="personas">Persona’s (${PERSONAS.length})</h2>
<p>Verzonnen mensen en werkgevers. Hun nummers komen uit de openbare testset.</p>
<ul class="kaarten">${PERSONAS.map(toonPersona)}
</ul>
</section>`;

const toonPersona = ({
  naam,
  roepnaam,
  soort,
  verhaal,
  bsn,
  kvkNummer,
  arbeidsmarktregio,
  bronnen,
  herkomst,
}: Persona): Html => html`
<li>
<h3>${roepnaam}</h3>
<p class="klein">${soort === 'BURGER' ? `Burger, BSN ${bsn ?? 'geen'}` : `Werkgever, KvK ${kvkNummer ?? 'geen'}`}, regio ${arbeidsmarktregio}</p>
<p>${verhaal}</p>
<p class="klein">${bronnen.length > 0 ? `Bekend bij ${bronnen.join(', ')}. ` : ''}Herkomst: ${herkomst}</p>
${soort === 'BURGER' ? html`<p><code class="opdracht">npm run -s token -- --persona ${naam}</code></p>` : html``}
</li>`;
