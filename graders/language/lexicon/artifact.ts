import type { Lexicon } from './lexicon';

/** What is built, how often, and whether it stays the same on its way. */
export const artifact: Lexicon = {
  artifact: `artifact, zip file, load library, library, =file, bundle, img, image, container, docker image, container image, oci image, wheel, whl, jar, tag, image tag, digest, image digest, package, bundle, release candidate, rc,
    binary, sha, sha256, egg, zip, tarball, tgz, pex, build artifact, archive, deployable, docker tag, git sha, build output, helm chart, code location, executable, war file, deb, rpm, dbt package, dockerimage, deployment package`,
  release:
    'release, version, build, revision, code, commit, manifest, deployment, app, application, model, software, #version, job, dag, service',
  build:
    'build, compile, bake, assemble, package, docker build, mvn package, buildx, kaniko, construct, produce, create .. image, cut, make .. image',
  rebuild: `rebuild, re creation, recreation, re linking, relink, re build, build .. again, build .. anew, recompile, re compile, compile .. again, new build, second build, another build, fresh build, additional build, further build,
    repackage, re package, package again, rebuild again, build separately, separate build, build from scratch, build afresh, re bake, rebake, docker build again, make .. again, build .. third time, build .. second time,
    build twice, build three times, build 3 times, three build, two build, 3 build, 2 build, several build, multiple build, different build, own build, three image, two image, 3 image, separate image, own image, different image, different tag,
    own wheel, separate wheel, separate artifact, own artifact, different artifact, build per environment, build per env, build for each environment, build for each env, build for every environment, image per environment, image per env,
    artifact per environment, artifact per env, wheel per environment, wheel per env, build per lane, image per lane, image for each environment, image for each env, environment specific image, env specific image, environment specific build,
    env specific build, environment specific artifact, one build per environment, one build per env, one build per lane, one build per target, one build per account, one image per environment, one image per env, one image per lane, one image per stage, one image per target, one image per account, one artifact per environment, one artifact per env, one wheel per environment, one wheel per env, built per target, runs per target, fresh runner, own jar, own container, dedicated image, dedicated build, another image, new image, new wheel, new artifact, own docker image, build its own, build their own,
    build .. per environment, build .. per env, build .. per account, build .. once per environment, build .. once per env, builds .. for each environment, build .. in each environment, build .. in every environment, each environment build, every environment build,
    each env build, each lane build, build again, build itself, build locally, build .. on the server, build on the host, three separate, build after, recreate .. image, regenerate .. image, image again, build .. three times, build .. twice, build it new, prod specific image, prod specific build, production specific build`,
  once: `once, single ci build, one ci build, one and only build, single .. build, make once, freight, only job, only place, only step, only stage that build, nowhere else build, once, singly, one time, single time, exactly once, only once, just once, one build, single build, 1 build, 1x, build once, one and only, sole build, one off build, only build, singular`,
  single: 'one, single, 1, only one, exactly one, sole',
  same: `same, this file, that file, this one, the file, precisely that, precisely this, nothing but this, nothing but that, checksum, compare .. hash, hash be compare, identical, unchanged, as is, as it be, untouched, immutable, byte for byte, bit for bit, bit identical, byte identical, very, exact, exactly the, unmodified, unaltered, itself, reuse, re use, verbatim, equal,
    whatever be in stage, what run in stage, what be test in stage, this one, that one, this image, that image, that digest, that tag, that wheel, this tag, this digest, this wheel, this artifact, that artifact, that sha, this sha, that build, this build, it alone, without change, without modification, never change, no change, copy, promote, promotion, pin by digest, by digest, retag, re tag,
    without rebuild, no rebuild, same one, selfsame, consistent, one to one`,
  promote: `promote, promotion, move, travel, carry, ship, deploy, install, roll out, copy, bump, retag, pull, go, pass, advance, push, release, walk, reuse, take, run, use, get, go through, flow`,
  configDiffers:
    'only .. differ, config differ, difference, differ, variable, configuration, config, values file, connection, env var, environment variable',
  branchEach: `branch per environment, branch per env, each branch, own branch, every branch, branch of its own, prod branch, production branch, stage branch, staging branch, per branch, environment branch`,
  patched: `tweaked, upgrade .. dependency, upgrade .. requirement, requirement have be upgrade, patch in place, patch .. on the server, edit .. on the server, hand edit, tweak, modify, recompile, hot patch, hotpatch, amend, adapt the image, pip install .. at start,
    install .. latest, floating tag, latest tag, =latest tag, paste`,
  other: `environment variable, env variable, env var, build tool, release note, release notes, release ticket, release plan, release train, release window, release manager, release log, container registry, image registry, build number,
    query tag, price tag, docker registry, artifact registry, artifact repository, tag run, package manager, version control, code review, code owner, code freeze, build breaker, deployment frequency`,
};
