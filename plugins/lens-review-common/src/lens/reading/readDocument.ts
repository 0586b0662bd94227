import {
  LensAdditionalResources,
  LensChoice,
  LensDocument,
  LensPillar,
  LensQuestion,
  LensResource,
  LensRisk,
  LensRiskRule,
} from '../LensDocument';
import { pathTo } from './jsonPath';

/** What is wrong with the shape of a lens. */
export interface ShapeFault {
  code: 'missing-field' | 'wrong-type' | 'unknown-risk' | 'misspelt-key';
  path: string;
  /** Path of what to point at, where that is not `path`. */
  place?: string;
  message: string;
}

export interface ReadDocument {
  /** Complete where no fault but `misspelt-key` was found; else texts that are missing are empty. */
  document: LensDocument;
  faults: ShapeFault[];
}

const RISK_NAMES: readonly LensRisk[] = ['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK'];

type Json = Record<string, unknown>;

/** Stands for an object that was reported as a whole. */
const SILENT: Json = {};

/** Takes the fields that the format knows out of an object and notes what does not fit. */
class DocumentReader {
  readonly faults: ShapeFault[] = [];

  document(value: unknown): LensDocument {
    const json = this.object(value, '', [
      'schemaVersion',
      'name',
      'description',
      'pillars',
    ]);
    return {
      schemaVersion: this.requiredText(json, 'schemaVersion', ''),
      name: this.requiredText(json, 'name', ''),
      description: this.requiredText(json, 'description', ''),
      pillars: this.requiredList(json, 'pillars', '', (item, path) =>
        this.pillar(item, path),
      ),
    };
  }

  private pillar(value: unknown, path: string): LensPillar {
    const json = this.object(value, path, ['id', 'name', 'questions']);
    return {
      id: this.requiredText(json, 'id', path),
      name: this.requiredText(json, 'name', path),
      questions: this.requiredList(json, 'questions', path, (item, itemPath) =>
        this.question(item, itemPath),
      ),
    };
  }

  private question(value: unknown, path: string): LensQuestion {
    const json = this.object(value, path, [
      'id',
      'title',
      'description',
      'helpfulResource',
      'choices',
      'riskRules',
    ]);
    return {
      id: this.requiredText(json, 'id', path),
      title: this.requiredText(json, 'title', path),
      ...this.optional('description', this.text(json, 'description', path)),
      ...this.optional(
        'helpfulResource',
        this.resourceAt(json, 'helpfulResource', path),
      ),
      choices: this.requiredList(json, 'choices', path, (item, itemPath) =>
        this.choice(item, itemPath),
      ),
      riskRules: this.requiredList(json, 'riskRules', path, (item, itemPath) =>
        this.rule(item, itemPath),
      ),
    };
  }

  private choice(value: unknown, path: string): LensChoice {
    const json = this.object(value, path, [
      'id',
      'title',
      'helpfulResource',
      'improvementPlan',
      'additionalResources',
    ]);
    return {
      id: this.requiredText(json, 'id', path),
      title: this.requiredText(json, 'title', path),
      ...this.optional(
        'helpfulResource',
        this.resourceAt(json, 'helpfulResource', path),
      ),
      ...this.optional(
        'improvementPlan',
        this.resourceAt(json, 'improvementPlan', path),
      ),
      ...this.optional(
        'additionalResources',
        this.list(json, 'additionalResources', path, (item, itemPath) =>
          this.additionalResources(item, itemPath),
        ),
      ),
    };
  }

  private additionalResources(
    value: unknown,
    path: string,
  ): LensAdditionalResources {
    const json = this.object(value, path, ['type', 'content']);
    return {
      type: this.requiredText(json, 'type', path),
      content:
        this.list(json, 'content', path, (item, itemPath) =>
          this.resource(item, itemPath),
        ) ?? [],
    };
  }

  private resourceAt(
    json: Json,
    key: string,
    parent: string,
  ): LensResource | undefined {
    return isAbsent(json[key])
      ? undefined
      : this.resource(json[key], pathTo(parent, key));
  }

  private resource(value: unknown, path: string): LensResource {
    const json = this.object(value, path, ['displayText', 'url']);
    return {
      ...this.optional('displayText', this.text(json, 'displayText', path)),
      // Published files write `"url": ""` where they have none.
      ...this.optional('url', this.text(json, 'url', path) || undefined),
    };
  }

  private rule(value: unknown, path: string): LensRiskRule {
    const json = this.object(value, path, ['condition', 'risk']);
    const name = this.requiredText(json, 'risk', path);
    const risk = RISK_NAMES.find(known => known === name);
    if (risk === undefined && name !== '') {
      this.faults.push({
        code: 'unknown-risk',
        path: pathTo(path, 'risk'),
        message: `"${name}" is no risk; it is one of ${RISK_NAMES.join(', ')}.`,
      });
    }
    return {
      condition: this.requiredText(json, 'condition', path),
      risk: risk ?? 'HIGH_RISK',
    };
  }

  private object(value: unknown, path: string, keys: string[]): Json {
    if (!isJson(value)) {
      this.faults.push({
        code: 'wrong-type',
        path,
        message: `An object with ${keys.join(
          ', ',
        )} should stand here, not ${nameOf(value)}.`,
      });
      // Its fields are not missing as well: one fault, one report.
      return SILENT;
    }
    for (const key of Object.keys(value)) {
      const meant = keys.find(
        known => known !== key && known.toLowerCase() === key.toLowerCase(),
      );
      if (meant !== undefined && !keys.includes(key)) {
        this.faults.push({
          code: 'misspelt-key',
          path: pathTo(path, key),
          message: `"${key}" is not read; the format spells it "${meant}".`,
        });
      }
    }
    return value;
  }

  private text(json: Json, key: string, parent: string): string | undefined {
    const value = json[key];
    if (isAbsent(value)) {
      return undefined;
    }
    if (typeof value !== 'string') {
      this.faults.push({
        code: 'wrong-type',
        path: pathTo(parent, key),
        message: `"${key}" should be a text, not ${nameOf(value)}.`,
      });
      return undefined;
    }
    return value;
  }

  private requiredText(json: Json, key: string, parent: string): string {
    const text = this.text(json, key, parent);
    const wrongType = text === undefined && !isAbsent(json[key]);
    if (!wrongType && (text === undefined || text.trim() === '')) {
      this.missing(json, key, parent);
    }
    return text ?? '';
  }

  private list<T>(
    json: Json,
    key: string,
    parent: string,
    read: (item: unknown, path: string) => T,
  ): T[] | undefined {
    const value = json[key];
    if (isAbsent(value)) {
      return undefined;
    }
    const path = pathTo(parent, key);
    if (!Array.isArray(value)) {
      this.faults.push({
        code: 'wrong-type',
        path,
        message: `"${key}" should be a list, not ${nameOf(value)}.`,
      });
      return undefined;
    }
    return value.map((item, index) => read(item, pathTo(path, index)));
  }

  private requiredList<T>(
    json: Json,
    key: string,
    parent: string,
    read: (item: unknown, path: string) => T,
  ): T[] {
    const value = json[key];
    if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) {
      this.missing(json, key, parent);
    }
    return this.list(json, key, parent, read) ?? [];
  }

  private missing(json: Json, key: string, parent: string): void {
    if (json === SILENT) {
      return;
    }
    const given = json[key] !== undefined;
    this.faults.push({
      code: 'missing-field',
      path: pathTo(parent, key),
      // A key that is not there has no place in the text; the object around it has.
      place: given ? undefined : parent,
      message: given
        ? `"${key}" is required and empty here.`
        : `"${key}" is required and missing here.`,
    });
  }

  private optional<K extends string, V>(
    key: K,
    value: V | undefined,
  ): { [P in K]?: V } {
    const part: { [P in K]?: V } = {};
    if (value !== undefined) {
      part[key] = value;
    }
    return part;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Reads a JSON value as a lens: unknown keys are passed over, empty urls are absent. */
export function readDocument(value: unknown): ReadDocument {
  const reader = new DocumentReader();
  return { document: reader.document(value), faults: reader.faults };
}
