import { Answer, yes } from '../judging/Answer';
import { holesOf } from '../resolving/text';
import { Resource } from './Resource';

/** The resources of one template or plan. */
export class Stack {
  private readonly ids: ReadonlyMap<string, Resource>;
  private readonly byType = new Map<string, Resource[]>();
  private references?: ReadonlyMap<string, ReadonlySet<Resource>>;

  constructor(readonly resources: readonly Resource[]) {
    this.ids = new Map(resources.map(resource => [resource.id, resource]));
    for (const resource of resources) {
      const known = this.byType.get(resource.type);
      if (known === undefined) {
        this.byType.set(resource.type, [resource]);
      } else {
        known.push(resource);
      }
    }
  }

  ofType(...types: string[]): Resource[] {
    return types.flatMap(type => this.byType.get(type) ?? []);
  }

  byId(id: string): Resource | undefined {
    return this.ids.get(id);
  }

  /** Other resources whose properties name this one. */
  referringTo(id: string): Resource[] {
    this.references ??= this.collectReferences();
    return [...(this.references.get(id) ?? [])];
  }

  /** Whether one resource exists wherever another does. */
  existsBeside(resource: Resource, other: Resource): Answer {
    return resource.existsWith !== undefined &&
      resource.existsWith === other.existsWith
      ? yes
      : resource.existence;
  }

  private collectReferences(): ReadonlyMap<string, ReadonlySet<Resource>> {
    const references = new Map<string, Set<Resource>>();
    for (const resource of this.resources) {
      for (const hole of holesOf(resource.properties)) {
        const id = hole.resource?.id;
        if (id !== undefined && id !== resource.id) {
          const known = references.get(id) ?? new Set();
          references.set(id, known.add(resource));
        }
      }
    }
    return references;
  }
}
