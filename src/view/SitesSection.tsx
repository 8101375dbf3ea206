// Settings: what readers chose for single sites. Each choice can be undone by itself.

import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "./icons.tsx";
import { useLabel } from "./labels.ts";
import { Section } from "./Section.tsx";
import { type Choice, type Sites, siteChoices } from "./sites.ts";

export interface SitesProps {
  sites: Sites;
  /** Those on which the reader opens by itself once the browser allows it. */
  waiting: string[];
  /** A site to begin with, in the field; or nothing. */
  typed: string;
  /** The words are to name a site. */
  onSite: (words: string, choice: "opens" | "isDark") => void;
  onUndo: (site: string, choice: Choice) => void;
}

export function SitesSection({ sites, waiting, typed, onSite, onUndo }: SitesProps) {
  const label = useLabel();
  const list = useRef<HTMLUListElement>(null);
  const choices = siteChoices(sites);
  return (
    <Section label="settingsSites">
      <SiteForm typed={typed} onSite={onSite} />
      <ul class="sites" ref={list} tabIndex={-1}>
        {choices.map(([site, choice, count]) => {
          const words = label(`site_${choice}`, count);
          return (
            <li key={site + choice}>
              <span>
                <b>{site}</b> {words}
              </span>
              {choice === "opens" && waiting.includes(site) && (
                <button type="button" class="more" onClick={() => onSite(site, choice)}>
                  {label("siteWaits")}
                </button>
              )}
              <IconButton
                icon="close"
                label={label("siteUndo", words, site)}
                onClick={() => {
                  onUndo(site, choice);
                  list.current?.focus(); // the button goes
                }}
              />
            </li>
          );
        })}
      </ul>
      {choices.length === 0 && <p class="about">{label("siteNone")}</p>}
    </Section>
  );
}

/** The click is what lets the browser ask for permission. */
function SiteForm({ typed, onSite }: Pick<SitesProps, "typed" | "onSite">) {
  const label = useLabel();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!typed) return;
    field.current!.value = typed;
    field.current!.focus();
  }, []);
  const button = (choice: "opens" | "isDark") => (
    <button type="button" class="button" onClick={() => onSite(field.current!.value, choice)}>
      {label(`site_${choice}`)}
    </button>
  );
  return (
    <div class="row">
      <label>
        {label("siteField")}
        <input class="button" ref={field} inputMode="url" />
      </label>
      {button("opens")}
      {button("isDark")}
    </div>
  );
}
