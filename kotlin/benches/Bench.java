import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import rs.didit.Didit;
import rs.didit.Secret;
import rs.didit.SessionsAsync;
import rs.didit.SessionsBlocking;

/** Measures the package in a new JVM; `run.py` starts it. Prints a name and a number a line. */
public final class Bench {
    private static final String SESSION = "11111111-2222-3333-4444-555555555555";
    private static final int CALLS = 10_000;
    private static final int IN_FLIGHT = 64;

    private Bench() {}

    /** Arguments: base URL, and `start` or `calls`. */
    public static void main(String[] arguments) throws Exception {
        processCpu();
        long start = System.nanoTime();
        double cpu = processCpu();
        try (Didit client = Didit.builder().apiKey(new Secret("k")).baseUrl(arguments[0]).build()) {
            print("constructor", millis(start));
            print("constructor_cpu", processCpu() - cpu);
            SessionsBlocking sessions = client.blocking().sessions();
            start = System.nanoTime();
            sessions.retrieveDecision(SESSION).getStatus();
            print("first_call", millis(start));
            print("rss", memory());
            if (arguments[1].equals("calls")) {
                for (int call = 0; call < CALLS; call++) {
                    sessions.retrieveDecision(SESSION).getStatus();
                }
                measure("sequential", () -> {
                    for (int call = 0; call < CALLS; call++) {
                        sessions.retrieveDecision(SESSION).getStatus();
                    }
                });
                measure("concurrent", () -> concurrent(client.async().sessions()));
                print("rss_after", memory());
            }
        }
        System.exit(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measure(String name, Work work) throws Exception {
        long start = System.nanoTime();
        double cpu = processCpu();
        work.run();
        print(name, millis(start));
        print(name + "_cpu", processCpu() - cpu);
    }

    private static void concurrent(SessionsAsync sessions) throws InterruptedException {
        Semaphore free = new Semaphore(IN_FLIGHT);
        for (int call = 0; call < CALLS; call++) {
            free.acquire();
            sessions.retrieveDecision(SESSION).whenComplete((decision, error) -> {
                if (error != null) {
                    error.printStackTrace();
                    System.exit(1);
                }
                decision.getStatus();
                free.release();
            });
        }
        free.acquire(IN_FLIGHT);
    }

    /** CPU time of this process in milliseconds. */
    private static double processCpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Resident memory of this process in megabytes. */
    private static double memory() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1e3;
            }
        }
        return 0;
    }

    private static void print(String name, double value) {
        System.out.printf("%s %.1f%n", name, value);
    }
}
