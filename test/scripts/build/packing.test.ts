// @vitest-environment node
import { expect, test } from "vitest";
import { japanese, latin, pack, unpackJapanese, unpackLatin } from "../../../scripts/build/packing.mjs";

const ways = {
  latin: { way: latin, code: `${unpackLatin}\nreturn unpackLatin(...packed);` },
  japanese: { way: japanese, code: `${unpackJapanese}\nreturn unpackJapanese(...packed);` },
};

function packedAndBack(lines: string[], { way, code }: (typeof ways)[keyof typeof ways]): string[] {
  return new Function("packed", code)(Object.values(pack(lines, way)));
}

test.each([
  ["many pairs", "latin", ["nation ration station motion", "potion lotion notion option"]],
  ["pairs of one letter", "latin", ["aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaa"]],
  ["every sign there is", "latin", ["!#$%&'()*+,-./:;<=>?@[]^_{|}~\\\"", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"]],
  ["letters of two bytes and three", "latin", ["«é» “ü”", "’’’’’’’’’’ “”“”“”“”“”"]],
  ["letters that stand for Japanese", "japanese", ["AXZ09~!|", "述べABC語る", "(?:[あ-ん]{2,12})?$"]],
  ["Japanese that takes no two letters", "japanese", ["綴", "讃え", "ＣＥＯ％", "김 기자".replace(" ", "　")]],
  [
    "much that is repeated",
    "japanese",
    ["会長、副会長、名誉会長、社長、副社長", "署長、本部長、隊長、団長、駅長、船長"],
  ],
] as const)("what is packed comes back: %s", (_, name, lines) => {
  expect(packedAndBack([...lines], ways[name])).toEqual(lines);
});

test("signs that are frequent themselves stay what they are", () => {
  const lines = ["QQQQ the QQQQ then", "the QQQQ them QQQQ"];
  expect(packedAndBack(lines, ways.latin)).toEqual(lines);
});

test("it is shorter", () => {
  const lines = ["会長 副会長 名誉会長 社長 副社長".replaceAll(" ", "|")];
  const { entries, text } = pack(lines, japanese);
  expect(Buffer.byteLength(entries + text)).toBeLessThan(Buffer.byteLength(lines.join("")));
});
