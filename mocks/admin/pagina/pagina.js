// The page works without this file. With it, forms answer in place, what changes is renewed, and a token is sent along.

const VERVERSING_MS = 2_000;
const SLEUTEL = 'admin-token';

let gepauzeerd = false;

const vraag = async (adres, opties = {}) => {
  const token = sessionStorage.getItem(SLEUTEL);
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(adres, { ...opties, headers });
  const tekst = await response.text();
  return {
    status: response.status,
    fout: response.ok ? null : tekst,
    pagina: new DOMParser().parseFromString(tekst, 'text/html'),
  };
};

/** Renews what is live, but not what someone is in. */
const ververs = (pagina) => {
  for (const deel of document.querySelectorAll('[data-live]')) {
    const nieuw = pagina.getElementById(deel.id);
    if (nieuw && nieuw.innerHTML !== deel.innerHTML) deel.replaceChildren(...nieuw.childNodes);
  }
};

/** After a change the choices show what is so, also those that nobody touched. */
const zetKeuzes = (pagina) => {
  for (const keuze of document.querySelectorAll('select')) {
    const nieuw = pagina.getElementById(keuze.id);
    if (nieuw) keuze.value = nieuw.value;
  }
};

const meld = (tekst) => {
  const melding = document.getElementById('melding');
  if (melding) melding.textContent = tekst;
};

const leesProbleem = (tekst) => {
  try {
    return JSON.parse(tekst).detail;
  } catch {
    return 'Dat lukte niet.';
  }
};

const verstuur = async (formulier) => {
  const body = new URLSearchParams(new FormData(formulier));
  const { fout, pagina } = await vraag(formulier.action, { method: 'POST', body });
  if (fout !== null) return meld(leesProbleem(fout));
  ververs(pagina);
  zetKeuzes(pagina);
  meld(pagina.getElementById('melding')?.textContent ?? '');
};

const open = async () => {
  const { status, pagina } = await vraag('/__admin/');
  if (status === 200) {
    document.body.replaceChildren(...pagina.body.childNodes);
    begin();
    return;
  }
  sessionStorage.removeItem(SLEUTEL);
  meld('Dit token klopt niet.');
};

const begin = () => {
  const pauze = document.getElementById('pauze');
  if (!pauze) return;
  pauze.hidden = false;
  pauze.addEventListener('click', () => {
    gepauzeerd = !gepauzeerd;
    pauze.setAttribute('aria-pressed', String(gepauzeerd));
  });
};

document.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const formulier = gebeurtenis.target;
  const onbereikbaar = () => meld('De nagebootste bronnen antwoorden niet.');
  if (formulier.id !== 'toegang') {
    verstuur(formulier).catch(onbereikbaar);
    return;
  }
  sessionStorage.setItem(SLEUTEL, new FormData(formulier).get('token'));
  open().catch(onbereikbaar);
});

// A link to how true a source is opens what it leads to.
document.addEventListener('click', ({ target }) => {
  const doel = target.closest?.('a[href^="#nabootsing-"]')?.getAttribute('href');
  const details = doel && document.getElementById(doel.slice(1));
  if (details) details.open = true;
});

setInterval(() => {
  if (gepauzeerd || document.hidden || document.getElementById('toegang')) return;
  vraag('/__admin/').then(
    ({ status, pagina }) => status === 200 && ververs(pagina),
    () => {},
  );
}, VERVERSING_MS);

if (document.getElementById('toegang') && sessionStorage.getItem(SLEUTEL) !== null) await open();
else begin();
