import type { SgrInstrument } from '../instrumentengids/instrument.ts';
import type { Doelgroepcode, Duureenheid, Klantkenmerkcode, Tegelcode, Uitvoeringsvormcode } from './codelijsten.ts';

/** A service for jobseekers and workers, with the names of the SUWI Gegevensregister as Eva publishes them. */
export interface InstrumentWerknemersdienstverlening {
  readonly SamenvattingInstrument: string;
  readonly OmsDoelInstrument: string;
  readonly OmsAanmeldInstructies: string;
  readonly OmsVoorwaardenDeelname?: string;
  readonly AantalUrenIntensiteitPerWeek?: number;
  readonly DuurTraject?: number;
  readonly CdEenheidDuurTraject?: Duureenheid;
  readonly ToelDuurTraject?: string;
  readonly BedragTotaalKosten?: {
    readonly CdMunteenheid: 'EUR';
    readonly CdPositiefNegatief: '+' | '-';
    readonly WaardeBedr: number;
  };
  readonly ToelKosten?: string;
  readonly Uitvoeringsvorm: readonly {
    readonly CdUitvoeringsvorm: Uitvoeringsvormcode;
    readonly NaamUitvoeringsvorm: string;
  }[];
  readonly Instrument: SgrInstrument<Tegelcode, Doelgroepcode, Klantkenmerkcode>;
}
