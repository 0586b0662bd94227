import { createTestDatabases } from '../__testUtils__/databases';
import { insertRows } from './insertRows';

const databases = createTestDatabases();

const AT = new Date('2026-03-01T12:00:00.123Z');

describe.each(databases.ids)('insertRows on %p', id => {
  it('writes many rows with what every kind of column holds, and replaces by key', async () => {
    const db = await databases.raw.init(id);
    await db.schema.createTable('things', table => {
      table.string('name').primary();
      table.text('note').nullable();
      table.double('size').nullable();
      table.integer('count').notNullable();
      table.boolean('good').notNullable();
      table.timestamp('at', { useTz: true }).notNullable();
    });
    const rows = Array.from({ length: 6_000 }, (_, index) => ({
      name: `thing-${index}`,
      note: index % 2 ? null : '{"a": "ü\\n\\"?"} ?? :x',
      size: index % 3 ? index / 10 : null,
      count: index,
      good: index % 2 === 0,
      at: AT,
    }));
    await db.transaction(tx => insertRows(tx, 'things', rows));
    await db.transaction(tx =>
      insertRows(
        tx,
        'things',
        [{ ...rows[4], note: 'cut \uD83D', count: 99 }],
        { key: ['name'] },
      ),
    );

    const [{ total }] = await db('things').count({ total: '*' });
    expect(Number(total)).toBe(6_000);
    const [first, , , , fourth, fifth] = await db('things')
      .where('count', '<', 6)
      .orWhere('count', 99)
      .orderBy('name');
    expect(first).toMatchObject({ note: rows[0].note, size: null, count: 0 });
    expect(Boolean(first.good)).toBe(true);
    expect(new Date(first.at)).toEqual(AT);
    expect(fourth).toMatchObject({ note: 'cut \uFFFD', count: 99, size: 0.4 });
    expect(fifth).toMatchObject({ note: null, size: 0.5, count: 5 });
    expect(Boolean(fifth.good)).toBe(false);

    await expect(
      db.transaction(tx => insertRows(tx, 'things', [rows[4]])),
    ).rejects.toThrow(/unique/i);
  });
});
