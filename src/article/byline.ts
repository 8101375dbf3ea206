// Who wrote it: from JSON-LD, the byline on the page, meta tags, and the forms in which wires and papers sign a text.
import type { Told } from "./json-ld.ts";
import { firstNames, isLogin, isPerson, isWrittenAsName, namesIn } from "./names.ts";
import { boxedNames, boxedSource, cuedNames, nameBesideDate, personDescribed } from "./printed-byline.ts";
import { credits, signatures, wires } from "./signatures.ts";
import type { Seen, Survey } from "./survey.ts";
import { solid } from "./words.ts";

/** Names only. `names`: what the page calls its site, which is no author. `headline`: where the byline is looked for first. */
export function findByline(survey: Survey, told: Told | null, names: string[], headline: Seen | null): string[] {
  const isHouse = houseTest(names, told);
  const { persons, bodies } = authorsTold(told, names);
  const cued = cuedNames(survey, headline);
  const boxed = boxedNames(survey, headline);
  const others = (found: string[]) => found.filter((name) => isSomeone(name) && !isHouse(name) && !NOBODY.test(name));
  const real = (found: string[]) => others(found).filter((name) => !isLogin(name));
  const sources = [
    () => fuller(real(persons), others(cued)),
    () => real(boxed).filter(isPerson),
    () => real(metaAuthors(survey)),
    () => others(boxed),
    () => real(nameBesideDate(survey, headline)),
    () => real(personDescribed(survey, headline)),
    () => others(signatures(survey, headline).flatMap(namesIn)),
    () => others(wires(survey, headline).flatMap(namesIn)),
    () => others(boxedSource(survey, headline)),
    () => others(bodies.flatMap(namesIn)),
    // A person's own site has the person's name, and some houses sign as themselves.
    () => [...metaAuthors(survey), ...boxed].filter(isPerson),
    () => firstNames([persons, cued, writtenBy(survey)], (found) => found.filter(isSomeone)),
    () => nameBesideDate(survey, headline, (name) => isHouse(name.replace(/ team$/i, ""))),
    () => credits(survey),
  ];
  return unique(firstNames(sources, (source) => source())).slice(0, MOST_NAMES);
}

/** Those of JSON-LD: persons, and houses without this one's name. */
function authorsTold(told: Told | null, names: string[]) {
  const authors = told?.authors ?? [];
  const persons = authors.filter(({ isPerson }) => isPerson).flatMap(({ name }) => namesIn(name));
  const bodies = authors.filter(({ isPerson }) => !isPerson).map(({ name }) => withoutHouse(name, names));
  return { persons: written(persons), bodies };
}

const MOST_NAMES = 8;
const unique = (names: string[]) =>
  names.filter((name, index) => names.findIndex((other) => solid(other) === solid(name)) === index);

/** Those that are written as names, where there are any. */
function written(names: string[]): string[] {
  const likely = names.filter(isWrittenAsName);
  return likely.length > 0 ? likely : names;
}

/** The printed names where they are those that the page tells machines, and more; or others, as the page may tell machines who filled in its form. */
function fuller(told: string[], printed: string[]): string[] {
  const line = solid(printed.join());
  const isAll = told.every((name) => line.includes(solid(name)));
  const isOther = printed.length > 0 && printed.every(isPerson) && told.every((name) => !line.includes(solid(name)));
  return isOther || (isAll && printed.length > told.length) ? printed : told;
}

/** "Example! Original THE RIVER" by the house of "Example!" -> "THE RIVER" */
function withoutHouse(source: string, houses: string[]): string {
  const house = houses.find((name) => source.startsWith(`${name} `));
  return house ? source.slice(house.length + 1).replace(/^(?:オリジナル|公式|original)\s+/i, "") : source;
}

/** The publisher writes nothing: "SANKEI DIGITAL INC.", 朝日新聞デジタル on asahi.com. */
function houseTest(names: string[], told: Told | null): (name: string) => boolean {
  const houses = [...names, told?.publisher ?? ""].map(solid).filter((name) => name.length > 1);
  return (name) => {
    const written = solid(name);
    const isPart = written.length > 4 && !isPerson(name);
    return houses.some((house) => house === written || (isPart && house.includes(written)));
  };
}
// Whom not even the last resort names.
const NO_ONE =
  /^(?:admin(?:istrator)?|webmaster|guest|redaktion|by|author|unknown|user|root)$|(?:株式会社|デジタル)$|\.(?:com|net|org|co|jp)$/i;
const NOBODY =
  /^(?:editor(?:s|ial)?(?: team| staff| board)?|staff(?: writer)?|guest author|news(?: desk)?|(?:共同)?編集部)$|\b(?:inc|ltd|llc|gmbh|co|corporation|company|pc)\.?$/i;

const isSomeone = (name: string) => !NO_ONE.test(name);

const METAS = "author article:author parsely-author dc.creator cxenseparse:author".split(" ");

function metaAuthors(survey: Survey): string[] {
  const authors = METAS.flatMap((name) => survey.metas.get(name) ?? []);
  return [
    ...writtenBy(survey),
    ...authors.filter((author) => !/^(?:https?:|\/\/|www\.|@)/.test(author)).flatMap(namesIn),
  ];
}

/** What is shown to those who share the page: twitter:label1 "Written by", twitter:data1 "Jane Doe". */
const writtenBy = ({ metas }: Survey): string[] =>
  ["1", "2"]
    .filter((number) => metas.get(`twitter:label${number}`)?.some((label) => WRITTEN_BY.test(label)))
    .flatMap((number) => metas.get(`twitter:data${number}`) ?? [])
    .flatMap(namesIn);
// "Written by" "Verfasst von" "Écrit par" "Escrito por"
const WRITTEN_BY = /^(?:author|執筆者|作者|(?:\p{L}+ )?(?:by|von|par|por))$/iu;
