package dev.ringfence.scan.classfile;

import java.util.List;
import java.util.Optional;

/**
 * What a class file says of the classes around its own, and of those within.
 *
 * @param innerClasses the nested classes that it is, has or names
 * @param nestHost the class whose private members it may use; empty for the host itself and before Java 11
 * @param enclosingClass the class around a local or anonymous one
 */
record ClassNesting(List<InnerClass> innerClasses, Optional<String> nestHost, Optional<String> enclosingClass) {}
