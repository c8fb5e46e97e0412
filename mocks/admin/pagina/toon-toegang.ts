import { html } from '../../html.ts';
import type { MockResponse } from '../../mock.ts';
import { omlijst, PAGINAKOPPEN } from './omlijst.ts';

/** Asks for the token. The script keeps it for as long as the tab is open and sends it along with every question. */
export const toonToegang = (koppen: MockResponse['headers']): MockResponse => ({
  status: 401,
  headers: { ...koppen, ...PAGINAKOPPEN },
  body: omlijst(html`<main id="inhoud">
<h1>Nagebootste wereld van Loketgraaf</h1>
<p>Deze pagina vraagt een token. Wie de nagebootste bronnen heeft gestart, heeft het ingesteld.</p>
<form id="toegang" class="toegang">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="off" required>
<button>Open</button>
</form>
<p id="melding" role="status" aria-live="polite"></p>
<noscript><p>Met een token werkt deze pagina alleen met JavaScript. De API op <code>/__admin</code> werkt ook zonder.</p></noscript>
</main>`),
});
