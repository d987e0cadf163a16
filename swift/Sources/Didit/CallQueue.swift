internal import DiditNative
import Dispatch
import Foundation

/// Waits for the results of calls.
///
/// One thread of ours waits in the native library for results. It runs no code of the program: each continuation is
/// resumed in a thread of Dispatch. Thus neither a task that blocks its thread nor an executor that runs its jobs at
/// once delays the results of other calls. The thread ends when no call was pending for a while.
final class CallQueue: Sendable {
    static let shared = CallQueue()

    private typealias Continuation = CheckedContinuation<Data?, any Error>

    private struct State {
        var lastCall: UInt64 = 0
        var pending: [UInt64: Continuation] = [:]
        var hasThread = false
    }

    /// How long the thread waits for another call before it ends.
    private static let idleMilliseconds: UInt64 = 5_000

    private let native = NativeQueue()
    private let state = Locked(State())

    /// Starts a call and returns its result. If the task is cancelled, the request is cancelled.
    func call(_ client: NativeClient, _ request: NativeRequest, _ options: [Data]) async throws -> Data? {
        // The same number is not given twice, because a result may arrive after its call was cancelled.
        let call = state.with { state in
            state.lastCall += 1
            return state.lastCall
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let starts = state.with { state in
                    state.pending[call] = continuation
                    let starts = !state.hasThread
                    state.hasThread = true
                    return starts
                }
                if starts { startThread() }
                // After the continuation is pending: the handler finds it, or the task is cancelled already.
                if Task.isCancelled {
                    cancel(call)
                } else {
                    client.start(queue: native, call: call, request: request, options: options)
                    // Cancelled before it was started: the native library did not know the call yet.
                    if !state.with({ $0.pending.keys.contains(call) }) { native.cancel(call: call) }
                }
            }
        } onCancel: {
            cancel(call)
        }
    }

    private func cancel(_ call: UInt64) {
        guard let continuation = state.with({ $0.pending.removeValue(forKey: call) }) else { return }
        native.cancel(call: call)
        continuation.resume(throwing: CancellationError())
    }

    private func startThread() {
        let thread = Thread { [self] in
            while wait() {}
        }
        thread.name = "didit-results"
        thread.start()
    }

    /// Waits for results once. Returns `false` if the thread is to end.
    private func wait() -> Bool {
        let results = native.next(waitMilliseconds: Self.idleMilliseconds)
        for result in results {
            guard let continuation = state.with({ $0.pending.removeValue(forKey: result.call) }) else { continue }
            // A serial queue always gets a thread. The global queue has as many as there are processors, which blocked
            // tasks use up, and shares them with Swift's own executor on Linux.
            DispatchQueue(label: "didit.result").async {
                if let error = result.error {
                    continuation.resume(throwing: DiditError(native: error))
                } else {
                    continuation.resume(returning: result.body)
                }
            }
        }
        guard results.isEmpty else { return true }
        return state.with { state in
            state.hasThread = !state.pending.isEmpty
            return state.hasThread
        }
    }
}

/// A value that one thread uses at a time.
final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    func with<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
