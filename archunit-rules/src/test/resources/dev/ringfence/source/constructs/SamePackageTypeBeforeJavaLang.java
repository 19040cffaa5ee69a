package shop.service;

class SamePackageTypeBeforeJavaLang {
    Timer timer; // shop.service.Timer: both
}
