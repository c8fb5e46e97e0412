import { type Html, html } from '../../html.ts';
import type { AdminOpties } from '../create-admin.ts';
import { getHealth } from '../health.ts';

const TIJDSTIP = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** The numbers of the world. */
export const toonFeiten = (opties: AdminOpties): Html => {
  const { nu, bevroren, zaad, vacatures, aanroepen, versie } = getHealth(opties);
  const klok = `${TIJDSTIP.format(new Date(nu))} UTC (${bevroren ? 'staat stil' : 'loopt'})`;
  return html`<dl class="feiten" id="feiten" data-live>
<div><dt>Klok</dt><dd>${klok}</dd></div>
<div><dt>Zaad</dt><dd>${zaad}</dd></div>
<div><dt>Vacatures</dt><dd>${vacatures.toLocaleString('nl-NL')}</dd></div>
<div><dt>Aanroepen</dt><dd>${aanroepen.toLocaleString('nl-NL')}</dd></div>
<div><dt>Versie</dt><dd>${versie}</dd></div>
</dl>`;
};
