import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { fileById, fileUrl, type StoredFile } from '../../foundation/files/stored-file.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { StepPhoto } from './step-photo.js';
import { stepById } from './steps.loaders.js';

@Resolver(() => StepPhoto)
export class StepPhotoResolver {
  @FieldResolver(() => String, {
    description:
      'Its address, below that of this server: a JPEG whose longest side is at most 2,048 pixels. Who may not see the step finds nothing there.',
  })
  url(@Root() { fileId }: StepPhoto): string {
    return fileUrl(fileId);
  }

  @FieldResolver(() => String, {
    description: 'The address of its small copy, whose longest side is at most 480 pixels.',
  })
  smallUrl(@Root() { fileId }: StepPhoto): string {
    return fileUrl(fileId, 'small');
  }

  @FieldResolver(() => Int, { description: 'Of the large one, in pixels.' })
  async width(@Root() photo: StepPhoto, @Ctx() context: RequestContext): Promise<number> {
    return (await fileOf(photo, context)).width;
  }

  @FieldResolver(() => Int, { description: 'Of the large one, in pixels.' })
  async height(@Root() photo: StepPhoto, @Ctx() context: RequestContext): Promise<number> {
    return (await fileOf(photo, context)).height;
  }

  @FieldResolver(() => String, {
    description:
      'What can be seen on it, as the reporter said; else its number and its step. For those who can’t see it.',
  })
  async alt(
    @Root() { alt, stepId, position }: StepPhoto,
    @Ctx() { loaders, locale, say }: RequestContext,
  ): Promise<string> {
    if (alt) return inLocale(alt, locale);
    const step = (await loaders.load(stepById, stepId))!;
    return say('photos.alt', { place: position, step: inLocale(step.title, locale) });
  }
}

/** There as long as the photo is: the database keeps the one from going without the other. */
async function fileOf({ fileId }: StepPhoto, { loaders }: RequestContext): Promise<StoredFile> {
  return (await loaders.load(fileById, fileId))!;
}
