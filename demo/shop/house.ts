/** Where the shop is, when it is open, and how it is reached. */
export const house = {
  address: 'Storgata 1, 9008 Tromsø',
  phone: '+47 77 00 00 00',
  email: 'hei@example.com',
  /** As the flow language writes them, and as people do. */
  hours: 'Mo-Fr 09:00-17:00, Sa 10:00-15:00',
  workshopHours: 'Mo-Fr 09:00-17:00',
  weekdays: '09:00–17:00',
  saturday: '10:00–15:00',
} as const;

/** Days of the year on which the shop is closed though its hours say otherwise, for this year and the next. */
export function closedDays(now: Date): string {
  const year = now.getFullYear();
  const days = [year, year + 1].flatMap((one) =>
    ['05-01', '05-17', '12-24', '12-25', '12-26'].map((day) => `${one}-${day}`),
  );
  return days.join(', ');
}
