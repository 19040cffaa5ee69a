/**
 * Class files on disk: what is there, and what each of them names.
 *
 * <p>Nothing here judges. A class file is read for its constant pool alone, so that ArchUnit needs to look only at what could break
 * a rule. Nothing but the JDK is used.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.scan.classfile;

import org.jspecify.annotations.NullMarked;
