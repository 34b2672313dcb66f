import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPositions, suggestRole } from '../../../src/internal/roles/suggestRole.ts';
import { loadRoles } from '../../../src/internal/roles/loadRoles.ts';

const positions = readPositions(readFileSync('templates/wizard/positions.yaml', 'utf8'));

test.each([
  ['Managing Director', 'director'],
  ['CEO', 'director'],
  ['HR Director', 'hr'],
  ['Head of People', 'hr'],
  ['Chief Human Resources Officer', 'hr'],
  ['Chief Financial Officer', 'finance'],
  ['CFO', 'finance'],
  ['Director of Finance', 'finance'],
  ['Head of IT', 'technical'],
  ['Technical Director', 'technical'],
  ['Chief Information Security Officer', 'security'],
  ['Head of Procurement', 'procurement'],
  ['General Counsel', 'legal'],
  ['Head of Production', 'operations'],
  ['Logistics Director', 'operations'],
  ['Head of Customer Service', 'operations'],
  ['Директор по производству', 'operations'],
  ['Руководитель сервисной службы', 'operations'],
  ['Директор по логистике', 'operations'],
  ['مدير العمليات', 'operations'],
  ['مدير الإنتاج', 'operations'],
  ['Chief Operating Officer', 'director'],
  ['Production Engineer', 'technical'],
  ['Warehouse Manager', 'user'],
  ['Генеральный директор', 'director'],
  ['Финансовый директор', 'finance'],
  ['Директор по персоналу', 'hr'],
  ['Главный бухгалтер', 'finance'],
  ['Технический директор', 'technical'],
  ['Начальник отдела закупок', 'procurement'],
  ['Директор по информационной безопасности', 'security'],
  ['Юрист', 'legal'],
  ['الرئيس التنفيذي', 'director'],
  ['المدير العام', 'director'],
  ['المدير المالي', 'finance'],
  ['مدير الموارد البشرية', 'hr'],
  ['مدير تقنية المعلومات', 'technical'],
  ['مدير أمن المعلومات', 'security'],
  ['مدير المشتريات', 'procurement'],
  ['مدير الشؤون القانونية', 'legal'],
])('%s is probably %s', (position, role) => {
  expect(suggestRole(position, positions)).toBe(role);
});

test('words inside other words say nothing, and of what is unknown nothing is suggested', () => {
  expect(suggestRole('Writer', positions)).toBeNull();
  expect(suggestRole('Witness', positions)).toBeNull();
});

test('every role of the table exists', () => {
  const roles = loadRoles();
  expect(positions.filter(({ role }) => !roles.has(role))).toEqual([]);
});
