import { type MockRequest, type MockResponse, probleemResponse } from '../../mock.ts';
import type { AdminOpties } from '../create-admin.ts';
import { getHerkomst } from '../herkomst.ts';
import { ongeldig } from '../ongeldig.ts';
import { zetScenarios } from '../scenarios.ts';

/** Where the forms of the page are sent. */
export const FORMULIERPAD = '/formulier';

/** What a form of the page can do. */
type Actie = 'scenario' | 'dag' | 'herstel';

/**
 * Does what a form of the page asks and sends the browser back to the page, which says what was done. Works without
 * script, so a browser itself must say that it comes from this page.
 */
export const verwerkFormulier = (opties: AdminOpties, { headers, body }: MockRequest): MockResponse => {
  if (getHerkomst(headers) !== 'EIGEN')
    return probleemResponse(403, 'Geen toegang', 'Een formulier komt van deze pagina zelf. Gebruik anders de API.');
  const velden = new URLSearchParams(body);
  const bron = velden.get('bron') ?? '';
  switch (velden.get('actie')) {
    case 'scenario':
      return zetScenarios(opties, { [bron]: velden.get('scenario') ?? '' }) ?? terug('scenario', bron);
    case 'dag': {
      const dag = velden.get('dag') ?? '';
      return zetScenarios(opties, { dag }) ?? terug('dag', dag);
    }
    case 'herstel':
      opties.wereld.herstel();
      return terug('herstel');
    default:
      return ongeldig('Onbekende actie. Acties: scenario, dag, herstel.');
  }
};

const terug = (gedaan: Actie, wat = ''): MockResponse => ({
  status: 303,
  headers: { location: `/__admin/?${new URLSearchParams(wat === '' ? { gedaan } : { gedaan, wat })}` },
  body: '',
});
