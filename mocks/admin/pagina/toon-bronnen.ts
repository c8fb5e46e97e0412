import { type Html, html } from '../../html.ts';
import { SCENARIONAMEN, SCENARIOS } from '../../scenario/scenarios.ts';
import type { Storing } from '../../scenario/storing.ts';
import { getBronnen } from '../bronnen.ts';
import type { AdminOpties } from '../create-admin.ts';

type Bron = ReturnType<typeof getBronnen>[number];

/** Every source with its state, and the choice of another. */
export const toonBronnen = (opties: AdminOpties): Html => {
  const bronnen = getBronnen(opties);
  return html`<section aria-labelledby="bronnen">
<h2 id="bronnen">Bronnen (${bronnen.length})</h2>
<details class="uitleg"><summary>Wat de scenario’s betekenen</summary>
<dl>${SCENARIONAMEN.map(
    (naam) => html`
<dt>${naam}</dt><dd>${SCENARIOS[naam].omschrijving}</dd>`,
  )}
</dl></details>
<ul class="bronnen">${bronnen.map(toonBron)}
</ul>
</section>`;
};

const toonBron = ({ id, naam, url, scenario, storingen, aanroepen, nabootsing, contract }: Bron): Html => html`
<li>
<h3>${naam}</h3>
<p class="klein"><a class="merk" href="#nabootsing-${id}">${nabootsing.label.toLowerCase()}<span class="alleen-hoorbaar">: hoe echt ${naam} is</span></a> ·
<a href="${contract}">contract<span class="alleen-hoorbaar"> van ${naam}</span></a><br><code>${url ?? id}</code></p>
<p class="stand" id="stand-${id}" data-live><strong class="${scenario === 'gezond' ? 'goed' : 'anders'}">${scenario}</strong>,
${aanroepen.toLocaleString('nl-NL')} ${aanroepen === 1 ? 'aanroep' : 'aanroepen'}${toonStoringen(storingen)}</p>
<form method="post" action="/__admin/formulier"><input type="hidden" name="actie" value="scenario"><input type="hidden" name="bron" value="${id}">
<label for="keuze-${id}" class="alleen-hoorbaar">Scenario van ${naam}</label>
<select id="keuze-${id}" name="scenario">${SCENARIONAMEN.map((mogelijk) =>
  mogelijk === scenario ? html`<option selected>${mogelijk}</option>` : html`<option>${mogelijk}</option>`,
)}</select>
<button>Zet<span class="alleen-hoorbaar"> ${naam}</span></button></form>
</li>`;

const toonStoringen = (storingen: readonly Storing[]): Html =>
  storingen.length === 0
    ? html``
    : html`<br>Storingen: ${storingen.map((storing) => html`<code>${JSON.stringify(storing)}</code> `)}`;
