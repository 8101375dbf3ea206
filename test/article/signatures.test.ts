import { expect, test } from "vitest";
import { signatureForms } from "../../src/article/signatures.ts";

test.each(signatureForms.map((form) => [form.example, form] as const))(
  "%s is met by its form",
  (example, { pattern }) => {
    expect(example).toMatch(pattern);
  },
);
