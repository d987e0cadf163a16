package rs.didit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the library from Java. */
class JavaTest {
    private Didit client;

    @BeforeEach
    void begin() {
        Sandbox.INSTANCE.reset();
        client = Didit.builder()
                .apiKey(Sandbox.INSTANCE.getApiKey())
                .baseUrl(Sandbox.INSTANCE.getBaseUrl())
                .accountBaseUrl(Sandbox.INSTANCE.getAccountBaseUrl())
                .webhookSecret(Sandbox.INSTANCE.getWebhookSecret())
                .build();
    }

    @AfterEach
    void end() {
        client.close();
    }

    private CreateSession session(String user) {
        return CreateSession.builder().workflowId(Sandbox.INSTANCE.getWorkflowId()).vendorData(user).build();
    }

    @Test
    void everyOptionCanBeSet() {
        ClientOptions options = ClientOptions.builder()
                .apiKey(Sandbox.INSTANCE.getApiKey())
                .accessToken(new Secret("token"))
                .baseUrl(Sandbox.INSTANCE.getBaseUrl())
                .accountBaseUrl(Sandbox.INSTANCE.getAccountBaseUrl())
                .webhookSecret(new Secret("secret"))
                .allowHttp(true)
                .organizationId("organization")
                .applicationId("application")
                .timeout(Duration.ofSeconds(20))
                .connectTimeout(Duration.ofMillis(1500))
                .deadline(Duration.ofMinutes(1))
                .maxRetries(0)
                .maxResponseSize(1_000_000)
                .rateLimits(RateLimits.builder().genericGet(500).sessionPdf(10).build())
                .proxy(null)
                .caBundle(null)
                .clientCertificate(null)
                .clientKey(null)
                .headers(Map.of("X-Team", "checkout"))
                .appInfo("shop/1.4")
                .featuresFallback(true)
                .ownBackend(false)
                .executor(Runnable::run)
                .build();
        assertEquals("application", options.getApplicationId());
        assertEquals(500L, options.getRateLimits().getGenericGet());
        assertEquals(options, options.toBuilder().build());
        try (Didit configured = Didit.create(options)) {
            RequestOptions request = RequestOptions.builder()
                    .apiKey(Sandbox.INSTANCE.getApiKey())
                    .accessToken(new Secret("other"))
                    .timeout(Duration.ofSeconds(5))
                    .deadline(Duration.ofSeconds(10))
                    .maxRetries(1)
                    .headers(Map.of("X-Request", "1"))
                    .build();
            assertEquals(0, configured.withOptions(request).blocking().sessions().list().getResults().size());
        }
        DiditException.Configuration error = assertThrows(
                DiditException.Configuration.class, () -> Didit.builder().timeout(Duration.ofSeconds(-1)).build());
        assertEquals("`timeout` must not be negative", error.getReason());
    }

    @Test
    void callsReturnFutures() throws Exception {
        SessionsAsync sessions = client.async().sessions();
        CompletableFuture<Decision> decided = sessions.create(session("user-123"))
                .thenApply(session -> {
                    Sandbox.INSTANCE.complete(session.getSessionId(), "approve");
                    return session.getSessionId();
                })
                .thenCompose(id -> sessions.waitForDecision(
                        id, WaitOptions.builder().deadline(Duration.ofMinutes(1)).build()));
        assertSame(SessionStatus.APPROVED, decided.get().getStatus());
        assertTrue(decided.get().getStatus().isSettled());
        assertEquals(1, sessions.listAll().get().size());
        assertEquals(1, sessions.listSnapshot(ListSessions.builder().limit(10).build()).get().size());
        List<String> seen = new ArrayList<>();
        sessions.listForEach(item -> seen.add(item.getSessionId())).get();
        assertEquals(List.of(decided.get().getSessionId()), seen);
        sessions.delete(decided.get().getSessionId()).get();
        assertEquals(0, sessions.list().get().getResults().size());
    }

    @Test
    void dependentStagesMayWaitForOtherCalls() {
        SessionsAsync sessions = client.async().sessions();
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(sessions.list().thenApply(page -> sessions.list().join().getResults().size()));
        }
        CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0])).orTimeout(1, java.util.concurrent.TimeUnit.MINUTES).join();
    }

    @Test
    void callsBlockTheThread(@TempDir Path folder) throws Exception {
        SessionsBlocking sessions = client.blocking().sessions();
        for (int i = 0; i < 5; i++) {
            sessions.create(session("user-" + i));
        }
        String id = sessions.create(session("user-5")).getSessionId();
        Sandbox.INSTANCE.complete(id, null);
        assertSame(SessionStatus.APPROVED, sessions.waitForDecision(id).getStatus());
        List<String> users = sessions.listAll(ListSessions.builder().limit(2).build())
                .map(SessionSummary::getVendorData).sorted().collect(Collectors.toList());
        assertEquals(List.of("user-0", "user-1", "user-2", "user-3", "user-4", "user-5"), users);
        assertEquals(3, sessions.listPages(ListSessions.builder().limit(2).build()).count());
        assertEquals(6, sessions.listSnapshot().size());
        Path report = folder.resolve("report.pdf");
        sessions.savePdf(id, report.toString());
        assertTrue(Files.size(report) > 0);
        sessions.getReviews().create(id, CreateReview.builder().newStatus(SessionStatus.IN_REVIEW).build());
        assertTrue(sessions.getReviews().list(id).getResults().size() > 0);
    }

    @Test
    void streamRequestsEachPageWhenItIsNeeded() {
        SessionsBlocking sessions = client.blocking().sessions();
        for (int i = 0; i < 5; i++) {
            sessions.create(session("user-" + i));
        }
        ListSessions two = ListSessions.builder().limit(2).build();
        assertEquals(2, sessions.listAll(two).limit(2).count());
        assertEquals(1, Sandbox.INSTANCE.calls("GET /v3/sessions/").size());
    }

    @Test
    void endpointsWithoutAMethodAndFilesAreAvailable(@TempDir Path folder) throws Exception {
        JsonValue page = client.async().request(Method.GET, "/v3/sessions/").get();
        assertEquals(0L, page.get("count").getLong());
        assertEquals(0L, client.blocking().request(Method.GET, "/v3/sessions/", Map.of("limit", "1")).get("count").getLong());
        String id = client.blocking().sessions().create(session("user")).getSessionId();
        Sandbox.INSTANCE.complete(id, null);
        Decision decision = client.blocking().sessions().retrieveDecision(id);
        String image = decision.getIdVerifications().get(0).getPortraitImage();
        byte[] bytes = client.async().download(image).get();
        Path file = folder.resolve("portrait");
        client.async().downloadTo(image, file.toString()).get();
        assertEquals(bytes.length, Files.size(file));
        assertEquals(bytes.length, client.blocking().download(image).length);
    }

    @Test
    void parametersHaveBuilders() {
        UpdateUser update = UpdateUser.builder()
                .displayName("Ada")
                .dateOfBirth(LocalDate.of(1815, 12, 10))
                .metadata(Map.of("plan", JsonValue.of("gold")))
                .extra("new", List.of(1, 2))
                .build();
        assertEquals("{\"display_name\":\"Ada\",\"date_of_birth\":\"1815-12-10\",\"metadata\":{\"plan\":\"gold\"},\"new\":[1,2]}",
                update.toJson().toString());
        assertEquals("{\"display_name\":null}", UpdateUser.builder().displayName(null).build().toJson().toString());
        TopUp topUp = TopUp.builder().amountInDollars(new BigDecimal("50")).build();
        assertEquals(new BigDecimal("50"), topUp.getAmountInDollars());
        assertEquals(SessionStatus.APPROVED, SessionStatus.of("approved"));
        assertTrue(SessionStatus.getKnown().contains(SessionStatus.DECLINED));
    }

    @Test
    void exceptionIsTheCauseOfTheExecutionException() {
        CompletableFuture<User> user = client.async().users().retrieve("nobody");
        ExecutionException failed = assertThrows(ExecutionException.class, user::get);
        DiditException error = assertInstanceOf(DiditException.Api.class, failed.getCause());
        assertTrue(error.isNotFound());
        assertFalse(error.mayHaveBeenCarriedOut());
        assertEquals(404, error.getStatus());
        CompletionException joined = assertThrows(CompletionException.class, user::join);
        assertSame(error, joined.getCause());
        Sandbox.INSTANCE.fail("GET /v3/users/", Map.of("status_retry_after", List.of(429, 7)), 1);
        Didit once = client.withOptions(RequestOptions.builder().maxRetries(0).build());
        DiditException limited = assertThrows(DiditException.class, () -> once.blocking().users().list());
        assertEquals(Duration.ofSeconds(7), limited.getRetryAfter());
    }

    @Test
    void cancellingTheFutureCancelsTheCall() {
        Sandbox.INSTANCE.fail("GET /v3/billing/balance/", Map.of("delay", 60_000), 1);
        CompletableFuture<Balance> balance = client.async().billing().retrieveBalance();
        assertFalse(balance.isDone());
        assertTrue(balance.cancel(true));
        assertTrue(balance.isCancelled());
    }

    @Test
    void interruptingTheThreadCancelsTheCall() throws Exception {
        Sandbox.INSTANCE.fail("GET /v3/billing/balance/", Map.of("delay", 60_000), 1);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                client.blocking().billing().retrieveBalance();
            } catch (DiditException.Cancelled error) {
                outcome.set(error);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        caller.start();
        caller.interrupt();
        caller.join();
        DiditException.Cancelled cancelled = assertInstanceOf(DiditException.Cancelled.class, outcome.get());
        assertEquals("billing.retrieve_balance", cancelled.getOperation());
        assertTrue(cancelled.mayHaveBeenCarriedOut());
        assertTrue(flag.get());
    }

    @Test
    void webhookIsVerifiedAndParsed() {
        byte[] body = "{\"timestamp\":1760000000,\"webhook_type\":\"status.updated\",\"status\":\"Approved\"}"
                .getBytes(StandardCharsets.UTF_8);
        Secret secret = new Secret("a secret");
        Instant time = Instant.ofEpochSecond(1_760_000_000);
        Map<String, String> headers = DiditWebhooks.sign(body, secret, time);
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(secret)
                .tolerance(Duration.ofMinutes(1))
                .clock(Clock.fixed(time, ZoneOffset.UTC))
                .build();
        Event event = verifier.verify(body, headers);
        assertEquals("Approved", event.getStatus());
        assertEquals(SessionStatus.APPROVED, event.getSessionStatus());
        assertEquals(time, event.getTimestamp());
        assertEquals("status.updated", event.toJson().get("webhook_type").getString());
        Map<String, List<String>> lists =
                headers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        assertEquals(event, verifier.verify(body, lists));
        DiditException.Webhook refused = assertThrows(
                DiditException.Webhook.class, () -> new WebhookVerifier(new Secret("another")).verify(body, headers));
        assertEquals(WebhookFailure.NO_MATCH, refused.getFailure());
    }

    @Test
    void buildersHaveFunctionsForKeywords() {
        CreateRegulatoryReport params = CreateRegulatoryReport.builder().case_("c").build();
        assertEquals("c", params.getCase());
    }

    @Test
    void resourcesCanBeFakes() {
        SessionsBlocking fake = new SessionsBlocking() {
            @Override
            public Session create(CreateSession params) {
                return Session.builder().sessionId("fake").vendorData(params.getVendorData()).build();
            }
        };
        assertEquals("me", fake.create(CreateSession.builder().vendorData("me").build()).getVendorData());
        assertThrows(UnsupportedOperationException.class, () -> fake.delete("s"));
    }
}
