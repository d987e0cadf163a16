// The Android library (AAR), from the sources of the jar. Not built here: it needs the Android SDK and NDK. First
// scripts/kotlin-package.sh, for the generated code, and scripts/kotlin-android.sh, for the native libraries.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.2.21"
}

group = "rs.didit"
version = "0.1.0"

android {
    namespace = "rs.didit"
    compileSdk = 36

    defaultConfig {
        // java.time without desugaring.
        minSdk = 26
        consumerProguardFiles("src/main/resources/META-INF/proguard/didit.pro")
    }

    sourceSets.named("main") {
        kotlin.srcDirs("src/main/kotlin", "../target/kotlin/generated")
        jniLibs.srcDirs("../target/android/jniLibs")
        // The rules above are in the AAR already.
        resources.setSrcDirs(emptyList<String>())
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_11
    }
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
    // The AAR of JNA has its own native part for Android; the jar has not.
    implementation("net.java.dev.jna:jna:5.18.1@aar")
}
