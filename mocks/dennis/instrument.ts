import type { SgrInstrument } from '../instrumentengids/instrument.ts';
import type { Dienstverbandcode, Doelgroepcode, Leeftijdsgroepcode, Sectorcode, Tegelcode } from './codelijsten.ts';

/** A service for employers, with the names of the SUWI Gegevensregister as Dennis publishes them. */
export interface InstrumentWerkgeversdienstverlening {
  readonly OmsKortInstrument: string;
  readonly OmsAanvraag: string;
  readonly OmsInstrument: string;
  readonly OmsVoorwaarden?: string;
  readonly IndDoelgroepregister: boolean;
  readonly IndTijdelijkeRegeling: boolean;
  readonly IndLeerwerktraject: boolean;
  readonly Dienstverband: readonly {
    readonly CdDienstverband: Dienstverbandcode;
    readonly NaamDienstverband: string;
  }[];
  readonly Leeftijdsgroep: readonly {
    readonly CdLeeftijdsgroep: Leeftijdsgroepcode;
    readonly NaamLeeftijdsgroep: string;
  }[];
  readonly SectorInstrument: readonly { readonly CdSector: Sectorcode; readonly NaamSector: string }[];
  readonly Instrument: SgrInstrument<Tegelcode, Doelgroepcode, never>;
}
