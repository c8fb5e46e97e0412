import { type Html, html } from '../../html.ts';
import type { MockBron } from '../../mock.ts';
import type { Nabootsing } from '../../nabootsing/lees-nabootsing.ts';
import type { AdminOpties } from '../create-admin.ts';
import { getNabootsing } from '../get-nabootsing.ts';

const LABELS: Readonly<Record<Nabootsing['label'], string>> = {
  GEDOCUMENTEERD: 'De eigenaar, of openbare software die de bron gebruikt, heeft opgeschreven hoe zij antwoordt.',
  AFGELEID: 'Een deel is opgeschreven. De rest volgt uit wat bekend is: de echte bron kan anders antwoorden.',
  BEDACHT: 'Zoiets bestaat niet, of is niet openbaar. Neem niets hiervan voor feit.',
};

/** How true each source is, so that nobody takes invention for fact. */
export const toonNabootsing = ({ wereld }: AdminOpties): Html => html`<section aria-labelledby="nabootsing">
<h2 id="nabootsing">Wat is bedacht</h2>
<p>De gegevens zijn altijd verzonnen. Het label gaat over de vorm: het contract, de velden en de codes.</p>
<dl>${Object.entries(LABELS).map(
  ([label, uitleg]) => html`
<dt>${label.toLowerCase()}</dt><dd>${uitleg}</dd>`,
)}
</dl>
${wereld.bronnen.map(toonBron)}
</section>`;

const toonBron = (bron: MockBron): Html => {
  const { label, kennis, nietNagebootst } = getNabootsing(bron);
  return html`
<details id="nabootsing-${bron.id}"><summary>${bron.naam}: ${label.toLowerCase()}</summary>
<h3>Waar het op staat</h3>
<ul>${kennis.map(({ wat, waar, peildatum }) => html`<li>${wat}. Bron: ${waar}, ${peildatum}.</li>`)}</ul>
<h3>Niet nagebootst</h3>
<ul>${nietNagebootst.map((wat) => html`<li>${wat}</li>`)}</ul>
</details>`;
};
