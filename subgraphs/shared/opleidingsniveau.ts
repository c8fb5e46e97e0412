/** The one scale of levels of the graph, in the order of the SDL. */
export type Opleidingsniveau =
  | 'GEEN'
  | 'BASISONDERWIJS'
  | 'VMBO'
  | 'MBO1'
  | 'MBO2'
  | 'MBO3'
  | 'MBO4'
  | 'HAVO'
  | 'VWO'
  | 'AD'
  | 'HBO'
  | 'WO'
  | 'ONBEKEND';
