package shop.constructs;

record AnnotationOnRecordComponent(@shop.orders.RuntimeMark int value) {} // shop.orders.RuntimeMark: both
