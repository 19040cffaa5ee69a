/**
 * Says which types map which tables, by annotations and by mapping files: JPA, Hibernate, Spring Data, MyBatis-Plus and
 * jOOQ.
 *
 * <p>Nothing here judges, and no SQL is read. Names are those that Hibernate gives, with Spring's naming or without.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.tables.mapping;

import org.jspecify.annotations.NullMarked;
