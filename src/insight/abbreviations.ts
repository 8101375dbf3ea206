// Words with a full stop that ends no sentence, and the words that show that it does after all.

import { type WordSet, wordSet } from "./languages/language.ts";
import { primaryLanguage } from "./words.ts";

type Lists = Record<string, () => WordSet>;

/** A name or number always follows: "Gen. Ruiz", "No. 10", "Nr. 5", "M. Durand". */
const bound: Lists = {
  en: () =>
    wordSet(
      "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Maj Lt Cmdr Adm Sgt Cpl Pvt Capt Rev Hon Fr Supt Det Insp Pres St Ste Mt Ft No Nos vs v Fig pp p Vol Art approx est ca cf viz",
    ),
  de: () =>
    wordSet(
      "Dr Prof Hr Fr Frl Nr Bd Abs Art Kap Str St bzw ca vgl evtl ggf inkl zzgl geb gest Dipl Ing Mag Jh Chr sog rd d z u",
    ),
  fr: () => wordSet("M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste n no art av cf env vol"),
  es: () => wordSet("Sr Sra Srta Dr Dra D Dña Ud Uds Gral Cnel Núm núm pág art av Avda"),
  it: () => wordSet("Sig Dott Prof Avv Ing On Sen Gen Col Mons dott sig prof avv on sen ing art pag n v"),
  pt: () => wordSet("Sr Sra Dr Dra Prof Profa Eng Gen Cel art pág n Av"),
};

/** A sentence may end here: "Acme Inc.", "in Jan.", "and so on, etc." */
const loose: Lists = {
  en: () =>
    wordSet(
      "Jr Sr Inc Corp Co Cos Ltd Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd al etc dept Dept Univ Assn Esq",
    ),
  de: () => wordSet("Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez usw etc Mio Mrd Co Std Min Sek"),
  fr: () => wordSet("janv févr avr juil sept oct nov déc etc Cie"),
  es: () => wordSet("etc ene feb mar abr jun jul ago sept oct nov dic Cía Ltda EE UU"),
  it: () => wordSet("ecc gen feb mar apr giu lug ago set ott nov dic"),
  pt: () => wordSet("etc jan fev mar abr jun jul ago set out nov dez Cia Ltda"),
};

/** Capitalised, these open a sentence and hardly ever a name: "… in the U.S. The bill". */
const openers: Lists = {
  en: () =>
    wordSet(
      "The A An He She It They We You I This That These Those There In On At By For From With After Before When While As If But And So Yet Or Its His Her Their Our My What Who How Why Where Both Many Most Some Some All No Not Now Then Since Although Though Despite Last Also Meanwhile However",
    ),
  de: () =>
    wordSet(
      "Der Die Das Ein Eine Einen Er Sie Es Wir Ich In Im Am An Auf Bei Mit Nach Vor Von Für Aus Zu Zum Zur Wenn Als Während Aber Und Doch Auch Dann Dies Diese Dieser So Nun Seit Trotz",
    ),
  fr: () =>
    wordSet(
      "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Dans En Au Aux À Pour Par Avec Mais Et Si Selon Après Avant",
    ),
  es: () => wordSet("El La Los Las Un Una Él Ella Ellos En Por Para Con Pero Y Si Según Tras Desde Se No Lo Es"),
  it: () => wordSet("Il Lo La I Gli Le Un Una In Per Con Ma E Se Secondo Dopo Nel Nella È Non"),
  pt: () => wordSet("O A Os As Um Uma Ele Ela Eles Em No Na Por Para Com Mas E Se Segundo Após Não"),
};

export interface Abbreviations {
  bound: WordSet;
  loose: WordSet;
  openers: WordSet;
  /** "am 3. Mai": a full stop after a number makes it an ordinal. */
  ordinals: boolean;
}

const made = new Map<string, Abbreviations>();

/** The abbreviations of a language (BCP 47); where we have none of its own, the English ones. */
export function abbreviationsFor(lang: string): Abbreviations {
  const primary = primaryLanguage(lang);
  const key = primary in bound ? primary : "en";
  const known = made.get(key) ?? make(key);
  made.set(key, known);
  return known;
}

function make(key: string): Abbreviations {
  const set = (lists: Lists) => lists[key]?.() ?? wordSet();
  return { bound: set(bound), loose: set(loose), openers: set(openers), ordinals: key === "de" };
}
