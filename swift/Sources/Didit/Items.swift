/// The items of a list. Each page is requested when it is needed.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    /// Returns the page with a URL and the URL of the following page; without a URL, the first page.
    private let page: @Sendable (String?) async throws -> (items: [Element], next: String?)

    init(page: @escaping @Sendable (String?) async throws -> (items: [Element], next: String?)) {
        self.page = page
    }

    /// Creates a list of these items, for fakes in tests.
    public init(_ elements: [Element]) {
        self.init { _ in (elements, nil) }
    }

    init(failing error: DiditError) {
        self.init { _ in throw error }
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(page: page)
    }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let page: @Sendable (String?) async throws -> (items: [Element], next: String?)
        private var items: ArraySlice<Element> = []
        private var url: String?
        private var isLastPage = false
        private var before: Set<String> = []

        fileprivate init(page: @escaping @Sendable (String?) async throws -> (items: [Element], next: String?)) {
            self.page = page
        }

        public mutating func next() async throws -> Element? {
            while items.isEmpty {
                if isLastPage { return nil }
                let (items, next) = try await page(url)
                self.items = items[...]
                // A cycle of `next` links would never end.
                url = next.flatMap { before.insert($0).inserted ? $0 : nil }
                isLastPage = url == nil
            }
            return items.popFirst()
        }
    }
}
