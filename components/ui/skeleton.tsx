/** A grey stand-in with the size of what comes. */
export function Bar({ className }: { className: string }) {
  return <span aria-hidden className={`block rounded-4 bg-rule ${className}`} />
}

/** A list page while it comes: head, controls, rows. */
export function ListSkeleton({ title, many }: { title: string; many: string }) {
  return (
    <>
      <header className="mb-6">
        <h1>{title}</h1>
        <p role="status" className="lead mt-1.5">Fetching the {many} …</p>
      </header>
      <Bar className="mb-3 h-9 w-80 max-w-full" />
      <Bar className="mb-3 h-4 w-32" />
      <ul aria-hidden>
        {Array.from({ length: 12 }, (_, index) => (
          <li key={index} className="flex items-center justify-between border-t py-3">
            <span className="space-y-2"><Bar className="h-4 w-52" /><Bar className="h-3 w-36" /></span>
            <Bar className="h-3 w-40" />
          </li>
        ))}
      </ul>
    </>
  )
}
