package rs.didit

import com.sun.net.httpserver.HttpsConfigurator
import com.sun.net.httpserver.HttpsServer
import java.io.File
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.SocketException
import java.nio.file.Path
import java.security.KeyFactory
import java.security.KeyStore
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import java.security.spec.PKCS8EncodedKeySpec
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import kotlin.concurrent.thread
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

private const val PASSWORD = "changeit"

private val tls = File(System.getProperty("didit.tls"))

private fun certificate(name: String): X509Certificate = tls.resolve(name).inputStream().use {
    CertificateFactory.getInstance("X.509").generateCertificate(it) as X509Certificate
}

private fun keyStore(type: String = "PKCS12"): KeyStore = KeyStore.getInstance(type).apply { load(null, null) }

/** A server on localhost with the certificate of `tests/tls/server.pem`, which answers with an empty list. */
private class TlsServer : AutoCloseable {
    private val server = HttpsServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
        val pem = tls.resolve("server.pem").readText().substringAfter("-----BEGIN PRIVATE KEY-----")
        val key = KeyFactory.getInstance("EC").generatePrivate(
            PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.substringBefore("-----END"))),
        )
        val keys = keyStore().apply {
            setKeyEntry("server", key, PASSWORD.toCharArray(), arrayOf(certificate("server.pem")))
        }
        val factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm())
        factory.init(keys, PASSWORD.toCharArray())
        httpsConfigurator = HttpsConfigurator(
            SSLContext.getInstance("TLS").apply { init(factory.keyManagers, null, null) },
        )
        createContext("/") { call ->
            call.use {
                val body = """{"count":0,"results":[]}""".toByteArray()
                it.sendResponseHeaders(200, body.size.toLong())
                it.responseBody.write(body)
            }
        }
        start()
    }

    val url: String = "https://localhost:${server.address.port}"

    override fun close(): Unit = server.stop(0)
}

/** An HTTP proxy for `CONNECT`, which records the hosts. */
private class TunnelProxy : AutoCloseable {
    private val socket = ServerSocket(0, 0, InetAddress.getLoopbackAddress())
    val port: Int = socket.localPort
    val hosts = CopyOnWriteArrayList<String>()

    init {
        thread(isDaemon = true) {
            try {
                while (true) socket.accept().let { client -> thread(isDaemon = true) { tunnel(client) } }
            } catch (_: SocketException) {
                // Closed.
            }
        }
    }

    private fun tunnel(client: Socket) {
        val head = StringBuilder()
        while (!head.endsWith("\r\n\r\n")) head.append(client.getInputStream().read().toChar())
        val host = head.split(' ')[1]
        hosts += host
        val server = Socket(InetAddress.getLoopbackAddress(), host.substringAfterLast(':').toInt())
        client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".toByteArray())
        thread(isDaemon = true) { copy(server, client) }
        copy(client, server)
    }

    private fun copy(from: Socket, to: Socket) {
        try {
            from.getInputStream().transferTo(to.getOutputStream())
            to.shutdownOutput()
        } catch (_: SocketException) {
            // One side closed the connection.
        }
    }

    override fun close(): Unit = socket.close()
}

class JvmSettingsTest {
    private val before = HashMap<String, String?>()

    private fun set(name: String, value: String) {
        before.putIfAbsent(name, System.getProperty(name))
        System.setProperty(name, value)
    }

    @AfterEach
    fun restore() {
        before.forEach { (name, value) -> if (value == null) System.clearProperty(name) else System.setProperty(name, value) }
    }

    private fun trust(folder: Path, type: String) {
        val file = folder.resolve("trust.$type").toFile()
        val store = keyStore(type).apply { setCertificateEntry("authority", certificate("authority.pem")) }
        file.outputStream().use { store.store(it, PASSWORD.toCharArray()) }
        set("javax.net.ssl.trustStore", file.path)
        set("javax.net.ssl.trustStoreType", type)
        set("javax.net.ssl.trustStorePassword", PASSWORD)
    }

    private fun options(url: String): ClientOptions = ClientOptions {
        apiKey = Secret("k")
        baseUrl = url
        maxRetries = 0
        jvmSettings = true
    }

    private fun count(options: ClientOptions): Long? = Didit(options).use { runBlocking { it.sessions.list().count } }

    @Test
    fun trustStoreOfTheJvmIsUsed(@TempDir folder: Path): Unit = TlsServer().use { server ->
        for (type in listOf("PKCS12", "JKS")) {
            trust(folder, type)
            assertEquals(0, count(options(server.url)))
            // Without the option, and with another bundle, the server is not trusted.
            for (option in listOf<ClientOptions.Builder.() -> Unit>(
                { jvmSettings = null },
                { jvmSettings = false },
                { caBundle = tls.resolve("self-signed.pem").path },
            )) {
                val other = options(server.url).toBuilder().apply(option).build()
                assertThrows(DiditException.Connection::class.java) { count(other) }
            }
        }
    }

    @Test
    fun authoritiesOfTheJvmAreAccepted() {
        Didit(options("https://localhost:1")).close()
    }

    @Test
    fun unreadableTrustStoreIsExplained(@TempDir folder: Path) {
        trust(folder, "PKCS12")
        set("javax.net.ssl.trustStorePassword", "another")
        val error = assertThrows(DiditException.Configuration::class.java) { Didit(options("https://localhost:1")) }
        assertTrue("check its path, type and password" in error.reason, error.reason)
        assertNotNull(error.cause)
        set("javax.net.ssl.trustStore", folder.resolve("missing").toString())
        val missing = assertThrows(DiditException.Configuration::class.java) { Didit(options("https://localhost:1")) }
        assertTrue("missing` of the system property `javax.net.ssl.trustStore`" in missing.reason, missing.reason)
    }

    @Test
    fun proxyOfTheJvmIsUsed(@TempDir folder: Path): Unit = TlsServer().use { server ->
        TunnelProxy().use { proxy ->
            trust(folder, "PKCS12")
            set("https.proxyHost", "127.0.0.1")
            set("https.proxyPort", "${proxy.port}")
            set("http.nonProxyHosts", "localhost|*.example")
            assertEquals(0, count(options(server.url)))
            assertEquals(emptyList<String>(), proxy.hosts)

            // With any other value, the JVM adds this machine.
            set("http.nonProxyHosts", "")
            assertEquals(0, count(options(server.url)))
            assertEquals(listOf(server.url.removePrefix("https://")), proxy.hosts)

            // The option has priority: nothing listens there.
            val other = options(server.url).toBuilder().proxy(Secret("http://127.0.0.1:1")).build()
            assertThrows(DiditException.Connection::class.java) { count(other) }
            assertEquals(1, proxy.hosts.size)
        }
    }

    @Test
    fun optionSurvivesCopies() {
        val options = options("https://localhost:1")
        assertEquals(true, options.jvmSettings)
        assertEquals(options, options.toBuilder().build())
        assertTrue("jvmSettings=true" in "$options", "$options")
    }
}
