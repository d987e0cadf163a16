internal import DiditNative
import Foundation

extension Sessions {
    /// Polls a session until it is settled and returns its decision. Prefer webhooks if your program can receive them:
    /// they are faster and need no calls. Transient errors are retried. Cancelling the task stops polling.
    ///
    /// - Parameters:
    ///   - sessionId: session ID (UUID).
    ///   - options: how often and how long to poll; default: at most 15 minutes.
    ///   - clock: measures the intervals and the deadline; tests pass their own.
    /// - Throws: ``DiditError`` of the kind `timeout` if the deadline passes first; errors of `retrieveDecision` that
    ///   are not retryable.
    public func waitForDecision(
        sessionId: String, options: WaitOptions = WaitOptions(), clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> Decision {
        try await waitForDecision(sessionId, options, clock)
    }

    private func waitForDecision(
        _ sessionId: String, _ options: WaitOptions, _ clock: some Clock<Duration>
    ) async throws -> Decision {
        let polling = try Native.run { try NativePolling(options: try options._storage.bytes()) }
        let deadline = clock.now.advanced(by: milliseconds(polling.deadlineMilliseconds()))
        return try await withThrowingTaskGroup(of: Decision.self) { group in
            group.addTask {
                try await clock.sleep(until: deadline, tolerance: nil)
                throw DiditError(native: polling.deadlinePassed())
            }
            group.addTask { try await poll(sessionId, polling, clock) }
            defer { group.cancelAll() }
            guard let decision = try await group.next() else { throw CancellationError() }
            return decision
        }
    }

    private func poll(
        _ sessionId: String, _ polling: NativePolling, _ clock: some Clock<Duration>
    ) async throws -> Decision {
        while true {
            do {
                let decision = try await retrieveDecision(sessionId: sessionId)
                if decision.status.isSettled { return decision }
            } catch let error as DiditError where error.isRetryable {}
            let interval = milliseconds(polling.nextIntervalMilliseconds())
            try await clock.sleep(until: clock.now.advanced(by: interval), tolerance: nil)
        }
    }
}

private func milliseconds(_ count: UInt64) -> Duration {
    // Longer than any program runs; adding it to a time does not overflow.
    .milliseconds(Int64(min(count, 1 << 53)))
}
