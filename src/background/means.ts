import type { PageChoice } from '../browser/choice-border';
import type { JarHabits } from '../browser/engine';
import type { PageStorage } from '../browser/storage-border';
import type { TabSeen } from '../browser/tabs';
import type { JarCookie } from '../cookie/jar-cookie';
import type { JarQuery } from '../cookie/visit';
import type { Apart } from './apart';
import type { Memory } from './memory';
import type { Tables } from './tables';
import type { Visiting } from './visiting';

/** What a batch is recorded with. */
export interface Means {
  tables: Tables;
  visiting: Visiting;
  apart: Apart;
  memory: Memory;
  habits: JarHabits;
  readJar(queries: readonly JarQuery[]): Promise<JarCookie[]>;
  /** Undefined where a page cannot be read. */
  storageOfPage(tabId: number): Promise<PageStorage | undefined>;
  /** Undefined where a page cannot be read. */
  choiceOfPage(tabId: number): Promise<PageChoice | undefined>;
  /** Has a page give notice of clicks: see looking.ts. */
  followClicks(tabId: number): Promise<void>;
  tabOf(tabId: number): Promise<TabSeen | undefined>;
}
