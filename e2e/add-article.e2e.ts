import { expect, test } from './story'

const published = '2012-03-06'
const words = (place: string) => `${place.toUpperCase()}, March 6 (Northwire) -- Finnish Foreign Minister Erkki Tuomioja met his Estonian counterpart Urmas Paet in ${place} on Tuesday, the Finnish government said.\n\nThey spoke about ferries across the Gulf of Finland.\n`

test('files are read one by one; what is no article is refused with its reason, the rest goes on', async ({ editor, page, token }) => {
  await editor.open(token)
  await page.getByLabel('Upload files').check()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'turku.txt', mimeType: 'text/plain', buffer: Buffer.from(`${words('Turku')}\nFile of ${Date.now()}.`) },
    { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]) },
  ])
  await page.getByLabel('Published on').fill(published)
  const reports = await editor.send()
  await expect(reports.getByRole('listitem').filter({ hasText: 'turku.txt' })).toContainText(/event/)
  await expect(reports.getByRole('listitem').filter({ hasText: 'picture.txt' })).toContainText(/text|binary/i)
})
