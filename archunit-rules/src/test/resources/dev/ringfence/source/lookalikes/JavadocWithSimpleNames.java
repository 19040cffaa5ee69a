package shop.service;

/** See {@link OrderDesk} and {@linkplain OrderState#OPEN}. */
class JavadocWithSimpleNames {}
