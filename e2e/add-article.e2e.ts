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

test('a pasted article is read, leads to its page, and is known when it comes again', async ({ editor, page, token }) => {
  const text = `${words('Vaasa')}\nPasted at ${Date.now()}.`
  const paste = async () => {
    await page.getByLabel('Text of the article').fill(text)
    await page.getByLabel('Published on').fill(published)
    await page.getByLabel('Headline').fill('Ministers meet in Vaasa')
    return editor.send()
  }
  await editor.open(token)
  await expect(await paste()).toContainText(/1 event read/)
  await expect(await paste()).toContainText('Already in the record: nothing changed.')
  await page.getByRole('region', { name: 'What became of it' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ministers meet in Vaasa')
  await expect(page.getByText('Erkki Tuomioja met his Estonian counterpart').first()).toBeVisible()
  await page.getByRole('link', { name: /Tuomioja/ }).first().click()
  await expect(page).toHaveURL(/\/(events|actors)\//)
})

test('without the token nothing is added, and the field says why', async ({ editor, page, request }) => {
  await editor.open('not-the-token')
  await page.getByLabel('Text of the article').fill(words('Rauma'))
  await page.getByLabel('Published on').fill(published)
  await editor.send()
  await expect(page.getByLabel('Ingest token')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Ingest token')).toBeFocused()
  await expect(page.getByLabel('Text of the article')).toHaveValue(words('Rauma'))
  const { events } = (await (await request.get('/api/search?q=Rauma')).json()) as { events: unknown[] }
  expect(events).toEqual([])
})

test('a private address and an article without a day are refused with the reason', async ({ editor, page, token }) => {
  await editor.open(token)
  await page.getByLabel('Give an address').check()
  await page.locator('input[name=address]').fill('http://127.0.0.1:8080/story.html')
  await expect(await editor.send()).toContainText(/Not taken.*not an address of the open internet/)
  await page.getByLabel('Paste text').check()
  await page.getByLabel('Text of the article').fill('The two ministers met and spoke about ferries for a long while, as they had done before in other years, and then they met again.')
  await expect(await editor.send()).toContainText(/Not taken.*(date|day|when)/i)
})
