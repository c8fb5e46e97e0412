import { html } from '../../html.ts';
import type { AdminOpties } from '../create-admin.ts';
import { omlijst } from './omlijst.ts';
import { toonBronnen } from './toon-bronnen.ts';
import { toonDagen } from './toon-dagen.ts';
import { toonFeiten } from './toon-feiten.ts';
import { toonJournaal } from './toon-journaal.ts';
import { toonNabootsing } from './toon-nabootsing.ts';
import { toonPartners } from './toon-partners.ts';
import { toonPersonas } from './toon-personas.ts';

/**
 * The whole page as it is now. `melding` says what was just done; empty when nothing was. An element with `data-live`
 * and an id is what the script renews.
 */
export const toonPagina = (opties: AdminOpties, melding: string): string =>
  omlijst(html`<a class="sprong" href="#inhoud">Naar de inhoud</a>
<main id="inhoud">
<header>
<h1>Nagebootste wereld van Loketgraaf</h1>
<p>Alles hier is nagebootst. Geen echte bron wordt gevraagd en geen echt mens staat erin. Hieronder staat per bron
wat gedocumenteerd is en wat bedacht.</p>
${toonFeiten(opties)}
<nav aria-label="Op deze pagina"><a href="#dagen">Dagen</a> <a href="#bronnen">Bronnen</a> <a href="#journaal">Journaal</a>
<a href="#personas">Persona’s</a> <a href="#partners">Partners</a> <a href="#nabootsing">Wat is bedacht</a></nav>
</header>
<p id="melding" role="status" aria-live="polite">${melding}</p>
${toonDagen()}
${toonBronnen(opties)}
${toonJournaal(opties)}
${toonPersonas()}
${toonPartners()}
${toonNabootsing(opties)}
</main>`);
