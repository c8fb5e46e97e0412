import { readFileSync } from 'node:fs';
import type { MockResponse } from '../../mock.ts';
import type { AdminOpties } from '../create-admin.ts';
import type { AdminRoute } from '../route.ts';
import { getMelding } from './get-melding.ts';
import { ICOON } from './icoon.ts';
import { PAGINAKOPPEN } from './omlijst.ts';
import { toonPagina } from './toon-pagina.ts';
import { FORMULIERPAD, verwerkFormulier } from './verwerk-formulier.ts';

/** The page for people, and what it is made of. */
export const paginaRoutes = (opties: AdminOpties): readonly AdminRoute[] => [
  {
    method: 'GET',
    pad: '/',
    query: ['gedaan', 'wat'],
    handle: ({ query }) => ({
      status: 200,
      headers: PAGINAKOPPEN,
      body: toonPagina(opties, getMelding(opties, query)),
    }),
  },
  { method: 'GET', pad: '/stijl.css', handle: () => geefBestand('stijl.css', 'text/css; charset=utf-8') },
  { method: 'GET', pad: '/pagina.js', handle: () => geefBestand('pagina.js', 'text/javascript; charset=utf-8') },
  {
    method: 'GET',
    pad: '/icoon.svg',
    handle: () => ({ status: 200, headers: { 'content-type': 'image/svg+xml' }, body: ICOON }),
  },
  { method: 'POST', pad: FORMULIERPAD, handle: (request) => verwerkFormulier(opties, request) },
];

const geefBestand = (naam: string, type: string): MockResponse => ({
  status: 200,
  headers: { 'content-type': type },
  body: readFileSync(new URL(`./${naam}`, import.meta.url), 'utf8'),
});
