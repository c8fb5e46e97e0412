import { createHash } from 'node:crypto';
import { Html, html } from '../html.ts';
import type { MockResponse } from '../mock.ts';
import type { Persona } from '../personas/personas.ts';
import type { Client } from './clients.ts';
import { NIET_BEWAREN } from './oauth-fout.ts';

export interface InlogpaginaOpties {
  readonly client: Client;
  readonly personas: readonly Persona[];
  /** Where a click on a persona leads. */
  readonly getLink: (persona: Persona) => string;
  readonly annuleerLink: string;
}

/** The page where one chooses who to be. Works without JavaScript; shows no number of anybody. */
export const inlogpagina = ({ client, personas, getLink, annuleerLink }: InlogpaginaOpties): MockResponse =>
  pagina(
    200,
    'Inloggen als testpersoon',
    html`<p>Kies wie u bent. U gaat daarna terug naar <strong>${client.naam}</strong>.</p>
${groep('Burgers, zoals met DigiD', 'BURGER', personas, getLink)}
${groep('Werkgevers, zoals met eHerkenning', 'WERKGEVER', personas, getLink)}
<p><a href="${annuleerLink}">Niet inloggen, terug naar ${client.naam}</a></p>`,
  );

/** A mistake of the application, told to who sits in front of it. */
export const foutpagina = (melding: string): MockResponse =>
  pagina(
    400,
    'Inloggen lukt niet',
    html`<p>De app die u hierheen stuurde deed iets verkeerd.</p>
<p>${melding}</p>`,
  );

const groep = (
  kop: string,
  soort: Persona['soort'],
  personas: readonly Persona[],
  getLink: InlogpaginaOpties['getLink'],
): Html => {
  const leden = personas.filter((persona) => persona.soort === soort);
  if (leden.length === 0) return html``;
  return html`<h2>${kop}</h2>
<ul>${leden.map(
    (persona) => html`
<li><a href="${getLink(persona)}">${persona.roepnaam}</a> <p>${persona.verhaal}</p></li>`,
  )}
</ul>`;
};

const STIJL = `body{font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
.nabootsing{border-left:.5rem solid #b45309;background:#fef3c7;padding:.75rem 1rem}
ul{list-style:none;padding:0}li{border-top:1px solid #767676;padding:.75rem 0}li p{margin:.25rem 0 0}
a{color:#154273;font-weight:600;display:inline-block;min-height:1.5rem}a:focus-visible{outline:3px solid #b45309;outline-offset:2px}
@media (prefers-color-scheme:dark){body{color:#eef1f5;background:#14181e}.nabootsing{background:#3b2a0a}a{color:#a8caf5}}`;

const KOPPEN = {
  ...NIET_BEWAREN,
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'nl',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
} as const;

const pagina = (status: number, titel: string, inhoud: Html): MockResponse => ({
  status,
  headers: KOPPEN,
  body: html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – nabootsing</title>
<style>${new Html(STIJL)}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p class="nabootsing"><strong>Dit is een nabootsing.</strong> Dit is niet DigiD en niet eHerkenning. Alle personen en bedrijven zijn verzonnen. Vul hier nooit iets van uzelf in.</p>
${inhoud}
</main>
</body>
</html>
`.tekst,
});
