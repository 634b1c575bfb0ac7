import folder from '../../examples/gezondheidstekst.md?raw'

const letter = `# Uitslag van uw bloedonderzoek

Beste meneer Jansen,

Vorige week is uw bloed onderzocht. Het aantal **trombocyten** is wat laag. Dat kan komen door de _corticosteroïden_ die
u nu gebruikt. Ook de T- en B-lymfocyten zijn geteld: die zijn in orde.

Over drie weken krijgt u een beenmergonderzoek. Daarna bespreekt de arts met u of een immunoglobuline-infuus past.

Met vriendelijke groet,

Polikliniek Immunologie
`

const table = `# Welk onderzoek krijg ik?

| Onderzoek          | Waar kijkt de arts naar?         |
| ------------------ | -------------------------------- |
| Bloedonderzoek     | uw antistoffen en bloedplaatjes  |
| Lumbaalpunctie     | het vocht rond uw ruggenmerg     |
| Beenmergonderzoek  | uw stamcellen                    |

> Bij een auto-immuunziekte kunnen de klachten asymmetrisch zijn.

## Na het onderzoek

- Gebruikt u immunosuppressiva? Vertel het de arts.
- Is uw perifere zenuwstelsel ziek, dan voelt u soms minder in uw voeten.
`

/** Texts to try, by the name that the reader picks. */
export const examples: ReadonlyMap<string, string> = new Map([
	['Folder over de afweer', folder],
	['Brief met een uitslag', letter],
	['Tabel, lijst en citaat', table],
])
