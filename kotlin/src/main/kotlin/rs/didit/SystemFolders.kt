package rs.didit

import com.sun.jna.Platform
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths
import java.util.StringTokenizer
import java.util.TreeSet

/**
 * The folders in which JNA looks for libraries of the system. JNA runs `ldconfig` to find them, which takes a tenth of the
 * time of the first client, and sets a property to them, unless the property is set. So it is set to the same folders
 * before. Written without Kotlin's functions for strings and lists, whose classes take longer to load than `ldconfig`.
 */
internal object SystemFolders {
    /** Property of JNA. */
    internal const val PROPERTY: String = "jna.platform.library.path"

    fun set() {
        if (System.getProperty(PROPERTY) == null) find()?.let { System.setProperty(PROPERTY, it) }
    }

    /** Returns the folders in the form of the property; null where only JNA can find them. */
    internal fun find(): String? {
        val architecture = when (Platform.RESOURCE_PREFIX) {
            "linux-x86-64" -> "x86_64-linux-gnu"
            "linux-aarch64" -> "aarch64-linux-gnu"
            else -> return null
        }
        val folders = LinkedHashSet<String>()
        for (folder in arrayOf("/usr/lib/$architecture", "/lib/$architecture", "/usr/lib64", "/lib64", "/usr/lib", "/lib")) {
            folders.add(folder)
        }
        try {
            if (!read(Paths.get("/etc/ld.so.conf"), folders)) return null
        } catch (_: IOException) {
            return null
        }
        val path = StringBuilder()
        for (folder in folders) {
            if (!File(folder).isDirectory) continue
            if (path.length > 0) path.append(File.pathSeparatorChar)
            path.append(folder)
        }
        return path.toString()
    }

    /** Adds the folders of a configuration of the dynamic linker. Returns `false` for what is not understood. */
    private fun read(file: Path, folders: MutableSet<String>): Boolean {
        Files.newBufferedReader(file).use { lines ->
            while (true) {
                val words = StringTokenizer(lines.readLine() ?: break)
                if (words.hasMoreTokens() && !add(words, file, folders)) return false
            }
        }
        return true
    }

    private fun add(words: StringTokenizer, file: Path, folders: MutableSet<String>): Boolean {
        val first = words.nextToken()
        if (first[0] == '#') return true
        if (first == "include" && words.countTokens() == 1) {
            for (included in matches(file.resolveSibling(words.nextToken()))) {
                if (!read(included, folders)) return false
            }
            return true
        }
        if (first[0] != '/' || words.hasMoreTokens()) return false
        folders.add("${Paths.get(first).normalize()}")
        return true
    }

    private fun matches(pattern: Path): Set<Path> {
        val files = TreeSet<Path>()
        Files.newDirectoryStream(pattern.parent, "${pattern.fileName}").use { found ->
            for (file in found) files.add(file)
        }
        return files
    }
}
