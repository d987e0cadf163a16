extension Sessions {
    /// Polls a session until it is settled and returns its decision. Prefer webhooks if your program can receive them.
    /// Cancelling the task stops polling.
    ///
    /// - Parameter deadline: maximum total time to wait; default: 15 minutes.
    /// - Throws: ``DiditError/Timeout(operation:seconds:waitedFor:sent:mayHaveBeenCarriedOut:)`` if the deadline passes first.
    public func waitForDecision(sessionId: String, deadline: Duration? = nil) async throws -> Decision {
        var options = defaultWaitOptions()
        if let deadline {
            options = WaitOptions(
                deadline: deadline, firstInterval: options.firstInterval, longestInterval: options.longestInterval)
        }
        return try await waitForDecision(sessionId: sessionId, options: options)
    }
}

/// The items of a list. Each page is requested when it is needed.
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
                // A cycle of `next` links would never end.
                address = page.next.flatMap { before.insert($0).inserted ? $0 : nil }
            }
            return items.popFirst()
        }
    }
}
