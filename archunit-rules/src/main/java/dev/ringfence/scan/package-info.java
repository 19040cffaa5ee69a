/**
 * Class files and sources on disk: what is there, and what each of them names.
 *
 * <p>Nothing here judges. A class file is read for its constant pool alone, and a source for its tokens, so that the engines need
 * to look only at what could break a rule. Nothing but the JDK is used.
 */
@NullMarked
package dev.ringfence.scan;

import org.jspecify.annotations.NullMarked;
