package rs.didit

import java.net.InetSocketAddress
import java.net.Proxy
import java.net.ProxySelector
import java.net.URI
import java.net.URISyntaxException
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.util.Base64
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Name of the option that asks for the settings of the JVM. */
internal const val JVM_SETTINGS: String = "jvm_settings"

private const val TRUST_STORE = "javax.net.ssl.trustStore"

/** Adds the settings of the JVM to the options of a client that asks for them. Options that are set have priority. */
internal fun withJvmSettings(options: JsonObject): Map<String, JsonElement> {
    val all = LinkedHashMap(options)
    if (Values.BOOLEAN.read(options.getValue(JVM_SETTINGS)) == true) {
        if ("ca_bundle" !in all) all["ca_bundle"] = JsonPrimitive(trustedCertificates())
        if ("proxy" !in all) {
            val url = options["base_url"]?.let(Values.TEXT::read) ?: DEFAULT_BASE_URL
            proxyOf(url)?.let { all["proxy"] = JsonPrimitive(it) }
        }
    }
    return all
}

/** Returns the certificate authorities that the JVM trusts, in PEM. */
private fun trustedCertificates(): String {
    val store = System.getProperty(TRUST_STORE)?.let { "the trust store `$it` of the system property `$TRUST_STORE`" }
        ?: "the trust store of the JVM"
    val issuers = try {
        // Without a key store, the factory reads the one of the system properties or of the JVM.
        val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm()).apply { init(null as KeyStore?) }
        factory.trustManagers.filterIsInstance<X509TrustManager>().flatMap { it.acceptedIssuers.asList() }
    } catch (error: GeneralSecurityException) {
        throw DiditException.configuration("`jvmSettings`: $store cannot be read; check its path, type and password", error)
    }
    if (issuers.isEmpty()) {
        throw DiditException.configuration("`jvmSettings`: $store does not exist or has no certificate")
    }
    val encoder = Base64.getMimeEncoder(LINE, byteArrayOf('\n'.code.toByte()))
    return issuers.joinToString("") {
        "-----BEGIN CERTIFICATE-----\n${encoder.encodeToString(it.encoded)}\n-----END CERTIFICATE-----\n"
    }
}

/** Length of a line of PEM. */
private const val LINE = 64

/** Returns the URL of the proxy that the JVM would use for a URL. */
private fun proxyOf(url: String): String? {
    val uri = try {
        URI(url)
    } catch (_: URISyntaxException) {
        null
    }
    // The native library explains what is wrong with the base URL.
    if (uri?.host == null) return null
    val proxy = ProxySelector.getDefault()?.select(uri)?.firstOrNull() ?: return null
    val scheme = when (proxy.type()) {
        Proxy.Type.HTTP -> "http"
        // As the JVM does, the proxy resolves the names.
        Proxy.Type.SOCKS -> "socks5h"
        else -> return null
    }
    val address = proxy.address() as? InetSocketAddress ?: return null
    val host = address.hostString
    return "$scheme://${if (':' in host) "[${host.trim('[', ']')}]" else host}:${address.port}"
}
