// Words with a full stop that ends no sentence, and the words that show that it does after all.

import { primaryLanguage } from "./words.ts";

const words = (list: string) => list.split(" ");

/** A name or number always follows: "Gen. Ruiz", "No. 10", "Nr. 5", "M. Durand". */
const bound: Record<string, string> = {
  en: "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Maj Lt Cmdr Adm Sgt Cpl Pvt Capt Rev Hon Fr Supt Det Insp Pres St Ste Mt Ft No Nos vs v Fig pp p Vol Art approx est ca cf viz",
  de: "Dr Prof Hr Fr Frl Nr Bd Abs Art Kap Str St bzw ca vgl evtl ggf inkl zzgl geb gest Dipl Ing Mag Jh Chr sog rd d z u",
  fr: "M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste n no art av cf env vol",
  es: "Sr Sra Srta Dr Dra D Dña Ud Uds Gral Cnel Núm núm pág art av Avda",
  it: "Sig Dott Prof Avv Ing On Sen Gen Col Mons dott sig prof avv on sen ing art pag n v",
  pt: "Sr Sra Dr Dra Prof Profa Eng Gen Cel art pág n Av",
};

/** A sentence may end here: "Acme Inc.", "in Jan.", "and so on, etc." */
const loose: Record<string, string> = {
  en: "Jr Sr Inc Corp Co Cos Ltd Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd al etc dept Dept Univ Assn Esq",
  de: "Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez usw etc Mio Mrd Co Std Min Sek",
  fr: "janv févr avr juil sept oct nov déc etc Cie",
  es: "etc ene feb mar abr jun jul ago sept oct nov dic Cía Ltda EE UU",
  it: "ecc gen feb mar apr giu lug ago set ott nov dic",
  pt: "etc jan fev mar abr jun jul ago set out nov dez Cia Ltda",
};

/** Capitalised, these open a sentence and hardly ever a name: "… in the U.S. The bill". */
const openers: Record<string, string> = {
  en: "The A An He She It They We You I This That These Those There In On At By For From With After Before When While As If But And So Yet Or Its His Her Their Our My What Who How Why Where Both Many Most Some Some All No Not Now Then Since Although Though Despite Last Also Meanwhile However",
  de: "Der Die Das Ein Eine Einen Er Sie Es Wir Ich In Im Am An Auf Bei Mit Nach Vor Von Für Aus Zu Zum Zur Wenn Als Während Aber Und Doch Auch Dann Dies Diese Dieser So Nun Seit Trotz",
  fr: "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Dans En Au Aux À Pour Par Avec Mais Et Si Selon Après Avant",
  es: "El La Los Las Un Una Él Ella Ellos En Por Para Con Pero Y Si Según Tras Desde Se No Lo Es",
  it: "Il Lo La I Gli Le Un Una In Per Con Ma E Se Secondo Dopo Nel Nella È Non",
  pt: "O A Os As Um Uma Ele Ela Eles Em No Na Por Para Com Mas E Se Segundo Após Não",
};

export interface Abbreviations {
  bound: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  openers: ReadonlySet<string>;
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
  const set = (lists: Record<string, string>) => new Set(words(lists[key] ?? ""));
  return { bound: set(bound), loose: set(loose), openers: set(openers), ordinals: key === "de" };
}
