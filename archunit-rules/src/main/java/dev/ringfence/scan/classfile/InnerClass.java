package dev.ringfence.scan.classfile;

import java.util.Optional;

/**
 * An entry of a class file's InnerClasses table: a nested class that it is, has or names.
 *
 * @param name the binary name of the nested class
 * @param outer the binary name of the class that has it as a member; empty for local and anonymous classes
 * @param simpleName its name in the source; empty for anonymous classes
 * @param access who may name it
 */
record InnerClass(String name, Optional<String> outer, Optional<String> simpleName, Access access) {}
