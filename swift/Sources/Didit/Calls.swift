extension Sessions {
    /// Waits until a session is settled and gives its decision, for programs that cannot receive webhooks; prefer those
    /// where you can. Cancelling the task stops the waiting.
    ///
    /// - Parameter deadline: how long to wait in all; 15 minutes unless given.
    /// - Throws: ``DiditError/Timeout(operation:seconds:sent:mayHaveBeenCarriedOut:)`` when the deadline passes first.
    public func waitForDecision(sessionId: String, deadline: Duration? = nil) async throws -> Decision {
        var options = defaultWaitOptions()
        if let deadline {
            options = WaitOptions(
                deadline: deadline, firstInterval: options.firstInterval, longestInterval: options.longestInterval)
        }
        return try await waitForDecision(sessionId: sessionId, options: options)
    }
}

/// The items of a list, page after page as they are asked for.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    typealias Page = (items: [Element], next: String?)

    let first: @Sendable () async throws -> Page
    let following: @Sendable (String) async throws -> Page

    public func makeAsyncIterator() -> Iterator {
        Iterator(list: self)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let list: Items
        private var items: ArraySlice<Element> = []
        private var started = false
        private var address: String?
        private var before: Set<String> = []

        init(list: Items) {
            self.list = list
        }

        public mutating func next() async throws -> Element? {
            while items.isEmpty {
                let page: Page
                if !started {
                    started = true
                    page = try await list.first()
                } else if let address {
                    page = try await list.following(address)
                } else {
                    return nil
                }
                items = page.items[...]
                // Pages that name one another would never end.
                address = page.next.flatMap { before.insert($0).inserted ? $0 : nil }
            }
            return items.popFirst()
        }
    }
}
