package shop.service;

class PackageOfThisFileHasForeignTypesToo {
    Clerk clerk = new Clerk();
    Clerk.Badge badge;
    SeniorRole role;
}
